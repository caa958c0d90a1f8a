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

/** Given names with the sex they tell; they mark a chain of capitals as a person. */
export const MALE_NAMES = `Aaron Abdel Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alejandro Aleksandr Alessandro Alex Alexander Alexei Alfred Ali Allan Allen Alberto Amir Anders Andre Andreas Andrei
Andrew Andy Angelo Anthony Antonio Anwar Arnold Arthur Ashraf Barack Barry Bashar Ben Benjamin Bernard Bernie Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Calvin Cameron Carl
Carlos Cesar Charles Charlie Chad Chris Christian Christopher Chuck Claude Clarence Clint Colin Corey Craig Curtis Dale Damian Dan Daniel Danny Darren Dave David Dean Dennis Derek Didier Diego Dimitri Dmitri Dmitry Dominic Don Donald
Doug Douglas Duncan Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Ehud Elliott Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Fabio Felipe Fernando Floyd Francesco Francis Francisco Franco Francois Frank Fred Frederick
Friedrich Gabriel Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard Giovanni Giuseppe Glenn Gordon Graham Grant Greg Gregory Guido Guillermo Gustavo Guy Hamid Hank Hans Harold Harry Harvey Hassan Hector Helmut Henri Henry Herbert
Herman Hosni Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jackson Jacob Jacques Jaime Jake Jamal James Jamie Jan Jared Jason Javier Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joaquin Joe
Joel Johan Johannes John Johnny Jon Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio Justin Karl Keir Keith Ken Kenneth Kent Kevin Khaled Khalid Kirk Klaus Kofi Konstantin Kurt Kyle Larry Lars Laurence Laurent Lawrence Lee Len Leo Leon Leonard
Leroy Lewis Liam Lloyd Lou Louis Luc Luca Lucas Luigi Luis Luiz Lukas Luke Mahmoud Manuel Marc Marcel Marco Marcos Marcus Mario Mark Marshall Martin Marty Marvin Mathias Matt Matteo Matthew Maurice Mauricio Max Maxim Mehmet Michael Michel Miguel Mikhail
Mike Milan Mitch Mitt Mohamed Mohammad Mohammed Morgan Moses Moussa Muammar Muhammad Mustafa Nabil Nathan Nathaniel Ned Neil Nelson Newt Nicholas Nick Nicolas Nigel Nikolai Noah Norman Oleg Oliver Olivier Omar Oscar Osama Otto Owen Pablo Paolo Pascal Patrick Paul
Pavel Pedro Perry Pervez Pete Peter Petr Phil Philip Philippe Phillip Pierre Piers Rafael Ralph Ramon Randy Rashid Raul Ray Raymond Reginald Rene Ricardo Richard Rick Ricky Rob Robert Roberto Robin Rod Rodney Rodrigo Roger Roland Roman Ron Ronald Ross Roy
Ruben Rudolph Rudy Rupert Russell Ryan Saad Saddam Said Saif Salem Sam Samir Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shane Shaun Shawn Sidney Silvio Simon Stan Stanley Stefan Stefano Stephen Steve Steven Stewart Stuart Sven Tariq Ted Terence
Terrence Terry Theodore Thierry Thomas Tim Timothy Toby Todd Tom Tomas Tommy Tony Travis Trevor Tyler Vaclav Vernon Victor Viktor Vince Vincent Vinod Vitaly Vladimir Volodymyr Wallace Walter Warren Wayne Werner Will William Willie Wolfgang Xavier Yasser Yuri Yusuf Zachary`;
export const FEMALE_NAMES = `Abigail Adele Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Andrea Angela Angelina Anita Ann Anna Anne Annette Annie Antonia April Ashley Audrey Barbara Beatrice Becky Belinda Benazir Bernadette Beth Betty Beverly Brenda
Bridget Brittany Camille Candace Carla Carmen Carol Carole Caroline Carolyn Carrie Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Claudia Condoleezza Connie Courtney Cristina Crystal Cynthia Daisy Dana Daniela Danielle
Dawn Debbie Deborah Debra Denise Diana Diane Dilma Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elizabeth Ella Ellen Emily Emma Erica Erin Esther Eva Evelyn Faith Fatima Felicia Fiona Florence Frances Gabriela Gail Georgia Geraldine Gina
Giorgia Gladys Glenda Gloria Grace Greta Hannah Harriet Heather Heidi Helen Helena Hilary Hillary Holly Huma Ida Ingrid Irene Iris Isabel Isabella Ivanka Jacinda Jackie Jacqueline Jane Janet Janice Jean Jeanette Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Josephine
Joyce Judith Judy Julia Julie June Kamala Karen Karin Karla Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kayla Kaja Kelly Kelsey Kim Kimberly Kirsten Kristalina Kristen Kristin Larissa Latifa Laura Lauren Laurie Leah Leila Lena Leslie Lily Linda Lisa Liz Loretta
Lori Lorraine Louise Lucia Lucy Lydia Lynn Madeleine Maggie Marcia Margaret Maria Marie Marilyn Marina Marine Marion Marjorie Martha Mary Maureen Megan Melania Melanie Melinda Melissa Meryl Mia Michele Michelle Mildred Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha
Nicole Nikki Nina Nora Norma Olga Olivia Pamela Pat Patricia Paula Pauline Peggy Penelope Penny Phyllis Priscilla Rachel Rebecca Regina Renee Rhonda Rita Roberta Rosa Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Shannon Sharon Sheila Shelley Sherry Shirley Silvia
Simone Sofia Sonia Sonya Sophia Sophie Stacey Stacy Stella Stephanie Sue Susan Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Theresa Tiffany Tina Tracy Ursula Valerie Vanessa Vera Veronica Victoria Viola Virginia Vivian Wanda Wendy Whitney Yulia Yvette Yvonne Zara Zoe`;

/** Their surnames that many others bear: alone such a name is theirs only beside their state or office. */
export const SHARED_SURNAMES = `Blair Brown Bush Calderon Cameron Carney Castro Chan Chavez Clinton Cooper Costa Gates Hague Harper Harris Hussein Johnson Kerry Khan
  May Michel Morsi Pence Powell Rasmussen Rice Rudd Salman Sanchez Sánchez Sharon Silva Singh Vance`;
