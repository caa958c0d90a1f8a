/** Holders of larger offices, by general knowledge: `full name | group | office | m or f`. Extend by adding a line. */
export const HOLDERS = `
Vladimir Putin | Russia | President | m
Dmitry Medvedev | Russia | | m
Dmitry Peskov | Russia | Kremlin spokesman | m
Sergei Lavrov | Russia | Foreign Minister | m
Maria Zakharova | Russia | Foreign Ministry spokeswoman | f
Boris Yeltsin | Russia | | m
Mikhail Gorbachev | Russia | | m
Volodymyr Zelensky | Ukraine | President | m
Volodymyr Zelenskyy | Ukraine | President | m
Petro Poroshenko | Ukraine | | m
Viktor Yanukovych | Ukraine | | m
Alexander Lukashenko | Belarus | President | m
Emmanuel Macron | France | President | m
Francois Hollande | France | | m
Nicolas Sarkozy | France | | m
Jacques Chirac | France | | m
Marine Le Pen | France | | f
Angela Merkel | Germany | | f
Olaf Scholz | Germany | | m
Friedrich Merz | Germany | Chancellor | m
Giorgia Meloni | Italy | Prime Minister | f
Mario Draghi | Italy | | m
Silvio Berlusconi | Italy | | m
Matteo Salvini | Italy | | m
Sergio Mattarella | Italy | President | m
Pedro Sanchez | Spain | Prime Minister | m
Pedro Sánchez | Spain | Prime Minister | m
Mariano Rajoy | Spain | | m
Viktor Orban | Hungary | | m
Viktor Orbán | Hungary | | m
Donald Tusk | Poland | Prime Minister | m
Robert Fico | Slovakia | Prime Minister | m
Keir Starmer | United Kingdom | Prime Minister | m
Rishi Sunak | United Kingdom | | m
Liz Truss | United Kingdom | | f
Boris Johnson | United Kingdom | | m
Theresa May | United Kingdom | | f
David Cameron | United Kingdom | | m
Gordon Brown | United Kingdom | | m
Tony Blair | United Kingdom | | m
Margaret Thatcher | United Kingdom | | f
William Hague | United Kingdom | | m
Yvette Cooper | United Kingdom | Foreign Secretary | f
Donald Trump | United States | President | m
Joe Biden | United States | | m
Barack Obama | United States | | m
George W. Bush | United States | | m
Bill Clinton | United States | | m
Hillary Clinton | United States | | f
Kamala Harris | United States | | f
Mike Pence | United States | | m
JD Vance | United States | Vice President | m
Marco Rubio | United States | Secretary of State | m
Antony Blinken | United States | | m
John Kerry | United States | | m
Robert Gates | United States | | m
Condoleezza Rice | United States | | f
Janet Yellen | United States | | f
Jerome Powell | Federal Reserve | Chair | m
Ben Bernanke | Federal Reserve | | m
Justin Trudeau | Canada | | m
Mark Carney | Canada | Prime Minister | m
Stephen Harper | Canada | | m
Xi Jinping | China | President | m
Hu Jintao | China | | m
Wen Jiabao | China | | m
Li Keqiang | China | | m
Wang Yi | China | Foreign Minister | m
Shinzo Abe | Japan | | m
Fumio Kishida | Japan | | m
Kim Jong Un | North Korea | leader | m
Kim Jong Il | North Korea | | m
Narendra Modi | India | Prime Minister | m
Manmohan Singh | India | | m
Imran Khan | Pakistan | | m
Pervez Musharraf | Pakistan | | m
Recep Tayyip Erdogan | Turkey | President | m
Recep Tayyip Erdoğan | Turkey | President | m
Benjamin Netanyahu | Israel | Prime Minister | m
Ehud Olmert | Israel | | m
Ariel Sharon | Israel | | m
Mahmoud Abbas | Palestine | President | m
Yasser Arafat | Palestine | | m
Bashar al-Assad | Syria | | m
Saddam Hussein | Iraq | | m
Hosni Mubarak | Egypt | | m
Mohamed Morsi | Egypt | | m
Abdel Fattah el-Sisi | Egypt | President | m
Muammar Gaddafi | Libya | | m
Moammar Gadhafi | Libya | | m
Ali Khamenei | Iran | | m
Mahmoud Ahmadinejad | Iran | | m
Hassan Rouhani | Iran | | m
Mohammed bin Salman | Saudi Arabia | Crown Prince | m
Luiz Inacio Lula da Silva | Brazil | President | m
Jair Bolsonaro | Brazil | | m
Dilma Rousseff | Brazil | | f
Javier Milei | Argentina | President | m
Nicolas Maduro | Venezuela | | m
Nicolás Maduro | Venezuela | | m
Hugo Chavez | Venezuela | | m
Claudia Sheinbaum | Mexico | President | f
Felipe Calderon | Mexico | | m
Fidel Castro | Cuba | | m
Raul Castro | Cuba | | m
Nelson Mandela | South Africa | | m
Jacob Zuma | South Africa | | m
Cyril Ramaphosa | South Africa | President | m
Robert Mugabe | Zimbabwe | | m
Kevin Rudd | Australia | | m
Julia Gillard | Australia | | f
Anthony Albanese | Australia | Prime Minister | m
Jacinda Ardern | New Zealand | | f
Ursula von der Leyen | European Union | Commission President | f
Antonio Costa | European Union | Council President | m
Kaja Kallas | European Union | foreign policy chief | f
Charles Michel | European Union | | m
Jean-Claude Juncker | European Union | | m
Jose Manuel Barroso | European Union | | m
Christine Lagarde | European Union | ECB President | f
Antonio Guterres | United Nations | Secretary-General | m
António Guterres | United Nations | Secretary-General | m
Ban Ki-moon | United Nations | | m
Kofi Annan | United Nations | | m
Mark Rutte | NATO | Secretary General | m
Jens Stoltenberg | NATO | | m
Anders Fogh Rasmussen | NATO | | m
Tedros Adhanom Ghebreyesus | World Health Organization | Director-General | m
Margaret Chan | World Health Organization | | f
Kristalina Georgieva | International Monetary Fund | Managing Director | f
Rafael Grossi | International Atomic Energy Agency | Director General | m
`;

/** Given names that men and women bear, here or in another country: they tell no sex, whichever of the lists has them. */
export const EITHER_NAMES = `Alex Amal Andrea Ashley Camille Charlie Chris Claude Dana Gabriele Gerry Hilary Inge Jackie Jaime Jamie Jan Jocelyn Jude Kari Kelly Kim Laurence Lee
Leslie Marian Marion Michele Morgan Nikita Pat Phil Robin Sam Shannon Simone Stacy Terry Toni Tracy Valery Vivian`;

/** Given names with the sex they tell; they mark a chain of capitals as a person. */
export const MALE_NAMES = `Aaron Abdel Abdou Abdoulaye Abdul Abdullah Abel Abiodun Abraham Achim Adam Adel Adewale Adrian Adrián Agus Agustín Ahmad Ahmed Ahmet Ajay Akihiko Akira Alain Alan
Alasdair Alassane Albert Alberto Aldo Alec Alejandro Aleksandar Aleksander Aleksandr Aleksi Alessandro Alex Alexander Alexandr Alexandre Alexandros Alexei Alexey
Alexis Alf Alfonso Alfred Ali Alistair Allan Allen Alun Alvaro Alvin Amadou Amir Amirhossein Amit Amitabh Amos Anand Anatoliy Anatoly Anders Andre Andreas Andrei
Andres Andrew Andrii Andriy Andrzej Andrés Andy Angelo Angus Anil Anselmo Anthony Antoine Anton Antonio Antonis Antti Anwar Archie Arjun Arkady Armando Arnaud Arne
Arnold Arsen Artem Arthur Arturo Artyom Arvid Arvind Ashok Ashraf Ashwin Asif Athanasios Aung Aurelio Aurélien Avi Avraham Axel Ayman Babatunde Baltasar Bambang
Barack Barnaby Barry Bart Bartosz Bashar Bashir Bastian Bastien Ben Benedikt Benito Benjamin Benjamín Benny Benoît Bernard Bernd Bernhard Bernie Bertrand Bilal Bill
Billy Binyamin Bjarne Bjarni Bjorn Björn Blaise Bob Bobby Bogdan Bogomil Bohdan Bojan Boleslaw Bongani Boris Boubacar Boyko Brad Bradley Bram Brandon Branko Brendan
Brent Brett Brian Bruce Bruno Bryan Budi Burak Bálint Bülent Calin Callum Calvin Cameron Carl Carlo Carlos Casper Cedric Cem Cesar Chad Chaim Charles Charlie Cheikh
Chen Chidi Chris Christian Christoph Christophe Christopher Chuck Chukwuma Clarence Claude Clemens Clement Clint Clive Colin Conor Corey Cornelius Cosmin Costas
Craig Crispin Cristian Cristóbal Csaba Curtis Cyril Czeslaw Cédric César Daan Dacian Daiki Dale Damian Damien Dan Daniel Danny Dario Dariusz Darko Darren Dave David
Davyd Dean Declan Deepak Dejan Denis Dennis Derek Desmond Didier Diego Dieter Dimitri Dimitrios Dimitris Dirk Dmitri Dmitry Dmytro Dominic Dominik Dominique Don
Donal Donald Dong-hyun Doug Douglas Dov Dragan Dumitru Duncan Dusan Dwight Dylan Eamon Earl Ebrahim Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Eero Efraín
Egon Ehud Einar Eirik Eitan Elias Eliseo Elliot Elliott Emeka Emil Emilio Emmanuel Emre Emrys Enrico Enrique Eoin Erdem Ergün Eric Erik Erlend Ernest Ernesto Ernst
Erwin Esa Essam Esteban Ethan Eugene Eusebio Evan Evangelos Evaristo Ewan Ezequiel Fabian Fabio Faisal Farid Farouk Fatih Federico Fedir Felipe Felix Femi Ferdinand
Ferenc Fergus Ferhat Fermín Fernando Filip Fintan Florian Florin Floyd Fouad Francesco Francis Francisco Franck Franco Francois Frank Franz François Fred Freddie
Frederick Frederik Fredrik Friedrich Fritz Frédéric Fumio Fyodor Gabriel Gabriele Gareth Gary Gaston Gautier Gavin Gaël Geert Geir Gene Gennady Geoff Geoffrey Georg
George Georges Georgi Georgy Gerald Gerard Gerardo Gergely Gerhard Germán Gerrit Gethin Ghassan Gheorghe Giacomo Gianni Giannis Gideon Gilbert Gilberto Giles Giorgio
Giorgos Giovanni Giuseppe Gleb Glen Glenn Gonzalo Gopal Goran Gordon Graham Grant Greg Gregor Gregory Grigory Grzegorz Grégoire Guido Guillaume Guillermo Gunnar
Gustav Gustave Gustavo Guy Gwyn György Gábor Gérard Günter Habib Haidar Haider Hakan Halvor Hamed Hamid Hamish Hamza Hank Hans Harald Harish Harold Harry Haruto
Harvey Hasan Hassan Hector Heikki Heinrich Heinz Helge Helmut Hendrik Henri Henrik Henry Herbert Herman Hernán Hervé Hideki Hideo Hiroki Hiroshi Hisham Horacio Horst
Hosni Hossam Hossein Howard Hristo Hryhoriy Huang Hubert Hugh Hugo Humberto Hussein Huw Håkon Héctor Hüseyin Iain Ian Ibrahim Idriss Ieuan Ifeanyi Ignacio Igor Ihab
Ihor Ikenna Ilhan Ilkka Ilya Imran Imre Imtiaz Ingo Ioannis Ionut Iqbal Isaac Isidro Ismail Issa István Itamar Ivan Ivar Ivica Ivo Iván Jabu Jacek Jacinto Jack
Jackson Jacob Jacques Jaime Jake Jakob Jalal Jamal James Jamie Jan Janez Jani Janne Janos Jared Jari Jarle Jarmo Jaroslav Jaroslaw Jason Jasper Javad Javier Jay Jean
Jeff Jeffrey Jelle Jens Jeremy Jeroen Jerome Jerry Jerzy Jesper Jesse Jesus Jesús Jim Jimmy Joachim Joao Joaquin Joaquín Jochen Joe Joel Johan Johann Johannes John
Johnny Joko Jon Jonas Jonathan Jonty Joon Joost Jorge Joris Jose Josef Josep Joseph Josh Joshua Josip Jostein José Jouni Jovan João Juan Juha Juhani Jukka Jules
Julian Julien Julio Juma Junichiro Jurgen Justin Jérôme Jürgen Kai Kalle Kamal Kamau Karel Kari Karim Karl Karsten Kaspar Katsuya Kazimierz Kazuo Kazuya Kees Kehinde
Keir Keith Kelvin Kemal Ken Kenji Kenjiro Kenneth Kent Kevin Khaled Khalid Khalil Kieran Kimmo Kiran Kiril Kirill Kirk Kjell Klaus Knut Koen Kofi Koji Kojo Konrad
Konstantin Konstantinos Kostas Kostyantyn Kristian Kristoffer Krunoslav Krzysztof Kurt Kwabena Kwame Kwesi Kyle Kyriakos Kyrylo Kálmán Károly Kåre Lachlan Lamine
Larry Lars Lasse Laurence Laurens Laurent Laurent-Désiré Lauri Lawrence Leander Leandro Lech Lee Leif Len Leo Leon Leonard Leonardo Leonid Leonidas Leroy Leszek
Lewis Liam Lionel Lisandro Liu Liviu Lloyd Lorenz Lorenzo Lou Louis Loïc Luc Luca Lucas Lucian Lucien Ludwig Luigi Luis Luiz Luka Lukas Luke Lwazi László Lázaro Léon
Maarten Maciej Mads Magnus Mahdi Mahmoud Majid Makoto Maksim Maksym Malcolm Malik Mamadou Mandla Manfred Manoj Manolis Mansour Manuel Marc Marcel Marcelin Marcelo
Marcin Marco Marcos Marcus Marek Mariano Marijn Mario Marius Mark Markku Marko Markus Marlon Marshall Martin Marty Martín Marvin Marwan Masahiro Masao Masoud Mateo
Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matti Matías Maurice Mauricio Max Maxim Maxime Maximilian Maximiliano Mazen Mehdi Mehmet Metin Michael
Michal Michel Mickaël Miguel Mihai Mihály Mika Mikael Mike Mikhail Mikko Miklos Milan Miles Milos Minoru Miodrag Mircea Mirko Miroslaw Mitch Mitt Mladen Mohamed
Mohammad Mohammed Mohan Mohsen Moisés Mojtaba Momir Morgan Morten Moses Moshe Moussa Muammar Mugur Muhammad Mukesh Munir Murat Musa Mustafa Mwangi Mykhailo Mykola
Márton Nabil Naftali Naoki Naoto Narendra Naresh Nasser Nathan Nathaniel Nawaf Nawaz Nebojsa Necmettin Ned Neil Nelson Nenad Newt Nguyen Niall Nicholas Nick Nicola
Nicolas Nicolás Niels Nigel Nikita Niklas Nikola Nikolai Nikolaj Nikolaos Nikolay Nikos Nils Nitin Nizar Noah Noam Norbert Norman Noël Nuno Nélson Néstor Obinna
Octavio Oddvar Oisin Olaf Ole Oleg Oleh Oleksandr Oleksii Oliver Olivier Olli Olusegun Oluwaseun Omar Orhan Osama Oscar Oskar Osman Ostap Otieno Otto Ousmane Ovidiu
Owen Pablo Padraig Panagiotis Pankaj Paolo Pascal Pasi Patrice Patricio Patrick Patrik Paul Paulo Pavel Pavlo Pavlos Pawel Pedro Pekka Perry Pertti Pervez Pete Peter
Petr Petri Petro Petteri Pham Phil Philibert Philip Philipp Philippe Phillip Pierre Piers Piet Pieter Pim Piotr Plamen Prabowo Prakash Pranab Pravin Predrag
Przemyslaw Pyotr Péter Qasim Quentin Radoslaw Radovan Radu Rafael Raffaele Rafiq Rahul Rainer Rajesh Rajiv Rakesh Ralf Ralph Ramesh Rami Ramiro Ramon Ramzi Ramón
Randy Raoul Raphael Rashid Rasmus Ratko Raul Ravi Ray Raymond Raúl Recep Reginald Reinhard Reinhold Rene René Reza Rhys Riad Ricardo Richard Rick Ricky Rigoberto
Rinat Risto Rob Robert Roberto Robin Rod Roderick Rodney Rodrigo Rogelio Roger Roland Rolando Rolf Romain Roman Ron Ronald Ronan Ronny Rory Ross Rostyslav Roy Ruben
Rubén Rudolf Rudolph Rudy Rufino Rufus Rumen Rune Rupert Ruslan Russell Rutger Ruud Ryan Ryszard Régis Rémi Rémy Rómulo Saad Sachin Saddam Saeed Said Saif Sakari
Salem Salif Salim Salman Sam Samir Samuel Sandeep Sander Sandro Sanjay Sasa Satish Satoshi Saúl Scott Seamus Sean Sebastian Sebastián Segun Selim Semyon Seppo Serge
Sergei Sergey Sergio Serhii Serhiy Serkan Seth Severino Seydou Shahid Shane Shaun Shawn Shehbaz Sheldon Shigeru Shimon Shinji Shinzo Shlomo Shoichi Shyam Sibusiso
Sidney Siegfried Siem Sigurd Silvio Simon Simón Sindre Sinisa Sipho Sjoerd Slawomir Slobodan Sondre Soren Sorin Sota Souleymane Spyros Srdjan Stan Stanislav
Stanislaw Stanley Stavros Stefan Stefano Steffen Stelios Stepan Stephan Stephane Stephen Steve Steven Stewart Stian Stig Stipe Stoyan Stuart Stéphane Sudhir Sung-ho
Sunil Suresh Svein Sven Svetozar Sylvain Sándor Sébastien Søren Tadashi Tadeusz Tadhg Takashi Takeo Takeshi Tamás Tanguy Tapio Taras Tarek Tariq Taro Tarquin Tawfiq
Tayyip Ted Teemu Tendai Teodor Teodoro Terence Terje Terrence Terry Tetsuya Teun Thabo Thanos Themba Theo Theodor Theodore Thiago Thibault Thibaut Thierry Thijs
Thomas Thor Théo Tiago Tibor Tihomir Tim Timo Timofei Timothy Timur Tobias Toby Tobías Todd Todor Tom Tomas Tomasz Tomislav Tommaso Tommy Tomás Tony Tord Torsten
Toshiro Traian Tran Travis Trevor Tristan Trond Trygve Tsvetan Tuncay Tunde Tuomas Turgut Tyler Tyrone Tzachi Uday Ulises Uri Uwe Vaclav Vadim Vadym Valentin
Valentín Valeriy Valery Vangelis Vasile Vasily Vasyl Vaughan Vegard Veikko Vernon Vicente Victor Vidar Vijay Vikram Viktor Ville Vince Vincent Vincenzo Vinod Viorel
Vitali Vitaliy Vitaly Vito Vivek Vladimir Vladislav Vojislav Volkan Volker Volodymyr Vsevolod Vuk Vyacheslav Víctor Vítor Wael Walid Wallace Walter Wang Warren Wayne
Werner Wesley Wieslaw Wilfredo Wilfried Wilhelm Will Willem William Willie Wim Winston Wladyslaw Wojciech Wole Wolfgang Wouter Xavier Yahya Yair Yanis Yann Yannick
Yannis Yaroslav Yasser Yasuo Yavuz Yaw Yegor Yevgeny Yevhen Yitzhak Yoav Yogesh Yorgos Yoshihide Yoshihiko Yossi Younis Youssef Yukio Yuri Yurii Yuriy Yusuf Yuto
Yvan Yves Yvon Yılmaz Zach Zachary Zafar Zahid Zaid Zakaria Zakhar Zbigniew Zdzislaw Zeki Zeljko Zhang Zhao Zhou Ziad Zlatko Zoltan Zoran Zsolt Zulfikar Álvaro Ángel
Ásgeir Édouard Éric Étienne Óscar Ömer Øystein Ümit
  Abe Alonzo Alphonso Alton Archibald Arlo Armand Arnie Asher Aubrey Augustus Barney Beau Bernardo Bert Branden Brendon Brock Buddy Burt Byron Caleb Cary Cecil Chester
  Chet Christoper Claudio Clyde Cody Collin Connor Cory Curt Damon Darnell Darrell Darrin Darryl Daryl Deandre Delbert Demetrius Denny Desi Deshawn DeShawn Devin
  Dillon Domingo Donnell Donnie Dominick Dontae Duane Dustin Dwayne Earnest Eldon Eli Elijah Elmer Elroy Elton Elvin Emmett Emory Enoch Ephraim Errol Ervin Everett
  Ezekiel Ezra Freddy Fredrick Garry Garth Gerry Gino Gus Hakeem Hakim Harlan Harley Herb Herschel Hiram Hosea Hoyt Irv Irvin Isaiah Jaden Jamaal Jamar Jamel Jarrod
  Jed Jedediah Jeremiah Jermaine Jerod Jerrod Jess Joey Johnathan Johnnie Jonah Jonathon Josiah Jude Justus Kareem Kenny Kurtis LeRoy LeBron Lemuel Lenny Leonel Levi
  Linus Lonnie Lucius Lyle Lyndon Malachi Marcellus Marques Melvin Mervin Micah Mickey Milo Mordecai Mort Myron Nathanael Nate Nehemiah Nicky Norm Obadiah Odell Ollie
  Omari Orville Otis Ozzie Percy Phineas Quinton Randal Randall Reggie Reuben Reynaldo Richie Rickey Robb Rodger Rodolfo Ronnie Roscoe Russ Sal Salvador Salvatore
  Sammy Saul Scotty Sid Silas Simeon Stu Sylvester Tad Teddy Terrance Terrell Thad Thaddeus Thurman Timmy Tobin Tommie Toney Tremaine Trent Trey Troy Ty Tyrell Ulysses
  Vern Vic Virgil Wally Walt Waylon Wes Wilbert Wilbur Wilfred Zachariah Zack Zeke Hashim Dashiell`;
export const FEMALE_NAMES = `Abena Abigail Achieng Adaeze Adele Adjoa Agnes Agnieszka Aino Aisha Akiko Akua Alexandra Alexis Alice Alicia Alina Aline Alison Allison Alma Amal Amanda Amara Amber
Amelia Amina Amira Amy Amélie Ana Anastasia Andrea Andreea Angela Angelica Angelina Anika Anita Anja Anjali Anke Ann Anna Anne Annette Annie Annika Anouk Antonia
Anya Aoife April Ariana Asha Ashley Astrid Audrey Aurore Aurélie Ayesha Barbara Beatrice Beatrix Beatriz Becky Belinda Bella Benazir Berit Bernadette Beth Betty
Beverly Bianca Birgit Bonnie Bozena Brenda Bridget Brigitte Britt Brittany Camila Camilla Camille Candace Carina Carla Carmen Carol Carole Caroline Carolyn Carrie
Carys Catalina Catherine Cathy Catriona Cecilia Celia Charlotte Chelsea Chen Cheryl Chiara Chioma Chloe Chloé Christiane Christina Christine Ciara Cindy Claire Clara
Claudia Colette Condoleezza Connie Consuelo Courtney Cristina Crystal Cynthia Cátia Cécile Dagmar Daisy Dana Daniela Danielle Darya Dawn Debbie Deborah Debra Deepika
Deirdre Denise Despina Diana Diane Dilma Dina Dolores Dominique Donna Dora Doris Dorothy Dragana Edith Eileen Eilidh Ekaterina Elaine Eleanor Elena Eleni Elif Elin
Elisa Elisabeth Eliza Elizabeth Ella Ellen Elodie Elsa Elvira Emilia Emily Emma Erica Erika Erin Esperanza Esther Eva Evelyn Ewa Faith Farah Fatima Fatou Felicia
Femke Fiona Florence Folake Frances Francesca Françoise Frida Funmilayo Fátima Gabriela Gabriele Gabrielle Gail Galina Gemma Georgia Geraldine Gertrud Gina Giorgia
Gisela Giulia Gladys Glenda Gloria Gordana Grace Graciela Greta Gudrun Halina Halyna Hana Hanna Hannah Harriet Haruka Heather Hedda Heidi Helen Helena Helene Helga
Henrietta Hilary Hilde Hillary Hina Hiromi Holly Huang Huma Hélène Ida Ilinca Ilona Ilse Imelda Ines Inga Inge Ingrid Inès Inés Ioana Irene Irina Iris Irma Isabel
Isabella Isabelle Ivana Ivanka Ivanna Jacinda Jackie Jacqueline Jadwiga Jana Jane Janet Janice Jasmin Jean Jeanette Jelena Jenna Jennifer Jenny Jessica Jill Joan
Joanna Joanne Jocelyn Johanna Josephine Jovana Joyce Juana Judith Judy Julia Juliana Julie Juliet June Justine Kaja Kamala Karen Karin Karina Karla Katarzyna Kate
Katerina Kateryna Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Kavita Kay Kayla Keiko Kelly Kelsey Kim Kimberly Kirsten Kristalina Kristen Kristin
Kristina Krystyna Ksenia Kumiko Laila Lakshmi Lara Larissa Latifa Laura Lauren Laurie Layla Lea Leah Leila Lena Leonie Leslie Leticia Lidia Liesbeth Lily Lina Linda
Lisa Lise Liu Liv Liz Ljiljana Lola Lorena Loretta Lori Lorraine Lotte Louise Lucia Lucy Lucía Ludmila Luisa Lupita Luísa Lydia Lynn Lyubov Lyudmyla Léa Madeleine
Maeve Magda Magdalena Maggie Maja Malala Malgorzata Malin Manuela Marcia Margaret Margarita Margot Maria Mariam Marian Marianne Marie Marija Marijke Mariko Marilyn
Marina Marine Marion Marisa Marjorie Marta Martha Martina Mary Maryam María Mathilda Mathilde Maureen Maya Meera Megan Mei Meiling Melania Melanie Melinda Melissa
Merete Meryl Mia Michaela Michele Michelle Michiko Mihaela Mila Mildred Milena Milica Minh-Anh Minna Mira Miriam Molly Mona Monica Monika Morag Muriel Mónica Nadia
Nadine Nadira Nafisa Nancy Naoko Naomi Natalia Natalie Nataliia Natasha Neha Nerys Ngozi Nguyen Niamh Nicola Nicole Nikki Nina Nneka Nomsa Nora Norma Noura Océane
Oksana Olena Olga Olivia Orla Pamela Parvin Pat Patricia Paula Pauline Peggy Penelope Penny Petra Pham Phoebe Phyllis Pooja Priscilla Priya Putri Rachel Radha Raluca
Rania Raquel Rebecca Reem Regina Rekha Renate Renee Rhiannon Rhonda Rita Roberta Rocio Roisin Ronja Rosa Rosalind Rose Rosemary Roxana Roxane Ruth Sabine Sabrina
Sally Salma Samantha Samira Sandra Sanna Sara Sarah Saskia Selma Shannon Sharon Sheila Shelley Sherry Shirin Shirley Sigrid Silvia Simone Sinead Siobhan Siri Siti
Snezana Sofia Sofie Sofía Solveig Sonal Sonia Sonya Soo-jin Sophia Sophie Soraya Stacey Stacy Stella Stephanie Stéphanie Sue Sunita Susan Susanne Suzanne Svetlana
Svitlana Sylvia Sónia Tamara Tania Tanja Tanya Tara Tatiana Teresa Tessa Tetiana Thandi Thea Theresa Therese Thuy Tiffany Tina Tove Tracy Tran Ulrike Ursula Usha
Valentina Valeria Valerie Vandana Vanessa Vera Veronica Verónica Vesna Victoria Viktoria Viola Virginia Vivian Wanda Wang Wangari Wanjiru Wendy Whitney Wilma Wulan
Xenia Xiaoling Ximena Xiomara Yana Yasmin Yekaterina Yoko Yolanda Yuki Yulia Yuliia Yumi Yvette Yvonne Zahra Zainab Zara Zhang Zhao Zhou Zodwa Zoe Zofia Zoé Zuzana
Ángela
  Ada Addie Adeline Adrienne Agatha Aileen Aimee Alana Alejandra Alexa Alfreda Alyce Alyson Alyssa Amalia Amelie Amie Amparo Anastacia Anabel Andra Angelia Angelita
  Angie Anitra Annabelle Annamarie Annemarie Annabeth Antoinette Araceli Arlene Ashlee Ashlyn Aubree Ava Babette Bernice Bertha Bess Bessie Bethany Bettina Bettye
  Beulah Beverley Billie Birdie Blanche Bobbi Brandi Breanna Brenna Brianna Bridgette Brigid Brittney Brynn Caitlin Caitlyn Callie Camelia Cami Candice Caprice Cara
  Carey Carissa Carlene Carlotta Carly Carmela Caryn Casandra Cassandra Cassie Cathleen Cathryn Cecelia Cecile Celeste Celina Chandra Chanel Charity Charlene Charmaine
  Chasity Chelsey Cherie Cherise Christa Christi Christie Christy Clarice Clarissa Claudette Clementine Coleen Colleen Concetta Cora Cordelia Coretta Corinne Cornelia
  Corrine Cristal Dahlia Damaris Danica Danita Daphne Darcy Darla Darlene Deana Deanna Deanne Debbi Debora Debrah Deena Deidre Delia Della Delores Delphine Demetria
  Deneen Desiree Dianna Dianne Dionne Dixie Dominque Dorothea Dottie Doreen Earlene Edie Edna Edwina Effie Elaina Eleanora Elisha Elise Elissa Elly Eloise Elsie Emilie
  Emmy Erma Ernestine Estella Estelle Ethel Etta Eudora Eugenia Eula Eunice Evangeline Evette Fannie Fawn Fay Faye Felecia Flora Florine Francine Francisca Freda
  Frieda Gayle Genevieve Georgette Georgina Germaine Gertrude Ginny Glenna Glynis Goldie Gretchen Gwen Gwendolyn Gwyneth Hailey Haley Hallie Hattie Hayley Hilda Hollie
  Ilene Imani Imogen Inez Iva Jacki Jaclyn Jada Jaimie Jaleesa Jami Janae Janel Janell Janelle Janette Janie Janine Janis Jasmine Jayne Jeana Jeanie Jeanine Jeanne
  Jeannette Jeannie Jeannine Jeri Jerilyn Jerri Jillian Joann Joanie Jodi Jodie Joellen Joelle Johanne Johnna Joni Josefina Josette Josie Juanita Judi Judie Julianna
  Julianne Julissa Kaitlin Kaitlyn Kara Karyn Kasey Kassandra Katelyn Katharine Kathie Kathi Kathrine Katlyn Kathrin Kaye Kaylee Keisha Kellie Kelli Kellyanne Kendra
  Keri Kerri Kiersten Kimberley Kirstie Krista Kristal Kristi Kristie Kristine Kristy Krystal Lacey Ladonna Lakeisha Lakisha LaKeisha Lana Lashonda Latasha Latisha
  Latonya Latoya LaToya Latrice Laverne Lavonne Leanna Leanne LeAnn Leann Leeann Lela Lenora Leona Leonor Leota Lessie Leta Letitia Libby Lila Lilia Lilian Liliana
  Lilla Lillian Lillie Linnea Lizzie Lois Lolita Lorene Lorie Lorna Lorrie Louella Louisa Luann Lucie Lucille Lucinda Lula Lupe Lynda Lynette Lynne Lynnette Mabel
  Mable Maddie Madelyn Madge Mae Magdalene Maia Maisie Mamie Mandy Mara Maribel Maricela Mariela Marietta Marilee Marilou Marilynn Maris Marisela Marisol Marissa
  Marita Maritza Marla Marlena Marlene Marnie Marsha Marva Maryann Maryanne Marybeth Maryellen Marylou Matilda Mattie Maude Maura Mavis Maxine Mayra Meagan Meghan Mei-
  Ling Melba Mellisa Melva Meredith Michaele Michell Miesha Millicent Millie Mimi Mindy Minnie Miranda Missy Mitzi Mollie Moira Monique Myra Myrna Myrtle Nadja Nanette
  Nannette Nedra Nellie Nelly Nettie Neva Nichelle Nichole Noelle Noemi Nola Nona Noreen Octavia Ofelia Ophelia Pam Patsy Patti Patty Penni Petunia Philomena Phyllida
  Polly Portia Queenie Rachael Rachelle Ramona Randi Reba Reena Rena Renata Reyna Rhoda Rhona Ricki Rikki Robbi Robyn Rochelle Ronda Ronna Rosalia Rosalie Rosalinda
  Rosalyn Rosanna Rosanne Roseann Roseanne Roselyn Rosemarie Rosetta Rosie Roslyn Rowena Roxanne Roxie Ruthie Sadie Samara Sandi Saundra Selena Selina Serena Shaina
  Shana Shanda Shania Shanna Shante Shari Sharlene Sharron Shauna Shawna Sheena Shelia Shelly Sheree Sheri Sherri Sherrie Sherryl Sheryl Shonda Sondra Stacie Starla
  Stefanie Stephania Steph Susana Susanna Susannah Susie Suzan Suzette Sybil Tabatha Tabitha Talia Tamar Tameka Tami Tamika Tammi Tammie Tammy Tanisha Tasha Tawana
  Tawanda Tawny Teri Terri Tess Thalia Thelma Theodora Theresia Tia Tiana Tisha Toni Tonia Tonya Tori Tracey Traci Tracie Tresa Tricia Trina Trish Trisha Trista Trudy
  Twila Valarie Vanna Velma Velda Verna Vernice Vicki Vickie Vicky Vikki Viv Viviana Vivienne Vonda Wilhelmina Willa Wilda Winifred Winnie Wynona Yasmine Yesenia
  Yvonda Zelda Zelma Zoey Zora`;

/** Their surnames that many others bear: alone such a name is theirs only beside their state or office. */
export const SHARED_SURNAMES = `Blair Brown Bush Calderon Cameron Carney Castro Chan Chavez Clinton Cooper Costa Gates Hague Harper Harris Hussein Johnson Kerry Khan
  May Michel Morsi Pence Powell Rasmussen Rice Rudd Salman Sanchez Sánchez Sharon Silva Singh Vance`;
