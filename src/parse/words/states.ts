/**
 * States: `name | people and adjectives | capital and other seats that stand for the government`.
 * General knowledge, one line a state; extend by adding a line. The first form of the name is the lane's label.
 */
export const STATES = `
Afghanistan | Afghan, Afghans, Taliban | Kabul
Albania | Albanian, Albanians | Tirana
Algeria | Algerian, Algerians | Algiers
Angola | Angolan, Angolans | Luanda
Argentina | Argentine, Argentinian, Argentines | Buenos Aires, Casa Rosada
Armenia | Armenian, Armenians | Yerevan
Australia | Australian, Australians | Canberra
Austria | Austrian, Austrians | Vienna
Azerbaijan | Azerbaijani, Azeri | Baku
Bahrain | Bahraini, Bahrainis | Manama
Bangladesh | Bangladeshi, Bangladeshis | Dhaka
Belarus | Belarusian, Belarusians | Minsk
Belgium | Belgian, Belgians |
Bolivia | Bolivian, Bolivians | La Paz
Bosnia and Herzegovina, Bosnia | Bosnian, Bosnians | Sarajevo
Botswana | Botswanan | Gaborone
Brazil | Brazilian, Brazilians | Brasilia, Brasília
Bulgaria | Bulgarian, Bulgarians | Sofia
Burkina Faso | Burkinabe | Ouagadougou
Burundi | Burundian | Bujumbura
Cambodia | Cambodian, Cambodians | Phnom Penh
Cameroon | Cameroonian, Cameroonians | Yaounde
Canada | Canadian, Canadians | Ottawa
Chad | Chadian | N'Djamena
Chile | Chilean, Chileans | Santiago
China | Chinese | Beijing, Zhongnanhai
Colombia | Colombian, Colombians | Bogota, Bogotá
Costa Rica | Costa Rican | San Jose
Croatia | Croatian, Croats | Zagreb
Cuba | Cuban, Cubans | Havana
Cyprus | Cypriot, Cypriots | Nicosia
Czech Republic, Czechia | Czech, Czechs | Prague
Democratic Republic of Congo, Congo | Congolese | Kinshasa
Denmark | Danish, Danes | Copenhagen
Djibouti | Djiboutian |
Dominican Republic | Dominican | Santo Domingo
Ecuador | Ecuadorian, Ecuadorean | Quito
Egypt | Egyptian, Egyptians | Cairo
El Salvador | Salvadoran, Salvadorans | San Salvador
Eritrea | Eritrean | Asmara
Estonia | Estonian, Estonians | Tallinn
Ethiopia | Ethiopian, Ethiopians | Addis Ababa
Fiji | Fijian | Suva
Finland | Finnish, Finns | Helsinki
France | French, Frenchmen | Paris, Elysee, Élysée, Quai d'Orsay
Gabon | Gabonese | Libreville
Gambia | Gambian | Banjul
Georgia | Georgian, Georgians | Tbilisi
Germany | German, Germans | Berlin, Bundestag
Ghana | Ghanaian, Ghanaians | Accra
Greece | Greek, Greeks | Athens
Greenland | Greenlandic, Greenlanders | Nuuk
Guatemala | Guatemalan | Guatemala City
Guinea | Guinean | Conakry
Haiti | Haitian, Haitians | Port-au-Prince
Honduras | Honduran, Hondurans | Tegucigalpa
Hong Kong | Hong Konger |
Hungary | Hungarian, Hungarians | Budapest
Iceland | Icelandic, Icelanders | Reykjavik
India | Indian, Indians | New Delhi, Delhi
Indonesia | Indonesian, Indonesians | Jakarta
Iran | Iranian, Iranians | Tehran
Iraq | Iraqi, Iraqis | Baghdad
Ireland | Irish | Dublin
Israel | Israeli, Israelis | Jerusalem, Knesset
Italy | Italian, Italians | Rome, Palazzo Chigi, Quirinale
Ivory Coast | Ivorian | Abidjan
Jamaica | Jamaican | Kingston
Japan | Japanese | Tokyo
Jordan | Jordanian, Jordanians | Amman
Kazakhstan | Kazakh, Kazakhs | Astana
Kenya | Kenyan, Kenyans | Nairobi
Kosovo | Kosovar, Kosovan | Pristina
Kuwait | Kuwaiti, Kuwaitis | Kuwait City
Kyrgyzstan | Kyrgyz | Bishkek
Laos | Lao, Laotian | Vientiane
Latvia | Latvian, Latvians | Riga
Lebanon | Lebanese | Beirut
Liberia | Liberian | Monrovia
Libya | Libyan, Libyans | Tripoli
Lithuania | Lithuanian, Lithuanians | Vilnius
Luxembourg | Luxembourgish |
Madagascar | Malagasy | Antananarivo
Malawi | Malawian | Lilongwe
Malaysia | Malaysian, Malaysians | Kuala Lumpur
Mali | Malian | Bamako
Malta | Maltese | Valletta
Mauritania | Mauritanian | Nouakchott
Mexico | Mexican, Mexicans | Mexico City
Moldova | Moldovan, Moldovans | Chisinau
Mongolia | Mongolian | Ulaanbaatar
Montenegro | Montenegrin | Podgorica
Morocco | Moroccan, Moroccans | Rabat
Mozambique | Mozambican | Maputo
Myanmar, Burma | Burmese | Naypyidaw
Namibia | Namibian | Windhoek
Nepal | Nepalese, Nepali | Kathmandu
Netherlands | Dutch | The Hague
New Zealand | New Zealander, New Zealanders | Wellington
Nicaragua | Nicaraguan | Managua
Niger | Nigerien | Niamey
Nigeria | Nigerian, Nigerians | Abuja
North Korea | North Korean, North Koreans | Pyongyang
North Macedonia, Macedonia | Macedonian | Skopje
Norway | Norwegian, Norwegians | Oslo
Oman | Omani | Muscat
Pakistan | Pakistani, Pakistanis | Islamabad
Palestine, Palestinian Authority | Palestinian, Palestinians | Ramallah
Panama | Panamanian | Panama City
Paraguay | Paraguayan | Asuncion
Peru | Peruvian, Peruvians | Lima
Philippines | Philippine, Filipino, Filipinos | Manila, Malacanang
Poland | Polish, Poles | Warsaw
Portugal | Portuguese | Lisbon
Qatar | Qatari, Qataris | Doha
Romania | Romanian, Romanians | Bucharest
Russia, Russian Federation, Soviet Union | Russian, Russians, Soviet | Moscow, Kremlin, State Duma, Duma
Rwanda | Rwandan, Rwandans | Kigali
Saudi Arabia | Saudi, Saudis | Riyadh
Senegal | Senegalese | Dakar
Serbia | Serbian, Serbs | Belgrade
Sierra Leone | Sierra Leonean | Freetown
Singapore | Singaporean, Singaporeans |
Slovakia | Slovak, Slovaks | Bratislava
Slovenia | Slovenian, Slovenes | Ljubljana
Somalia | Somali, Somalis | Mogadishu
South Africa | South African, South Africans | Pretoria
South Korea, Korea | South Korean, South Koreans, Korean | Seoul, Blue House
South Sudan | South Sudanese | Juba
Spain | Spanish, Spaniards | Madrid, Moncloa
Sri Lanka | Sri Lankan, Sri Lankans | Colombo
Sudan | Sudanese | Khartoum
Sweden | Swedish, Swedes | Stockholm
Switzerland | Swiss | Bern
Syria | Syrian, Syrians | Damascus
Taiwan | Taiwanese | Taipei
Tajikistan | Tajik | Dushanbe
Tanzania | Tanzanian, Tanzanians | Dodoma
Thailand | Thai, Thais | Bangkok
Tunisia | Tunisian, Tunisians | Tunis
Turkey, Türkiye | Turkish, Turks | Ankara
Turkmenistan | Turkmen | Ashgabat
Uganda | Ugandan, Ugandans | Kampala
Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev, Verkhovna Rada
United Arab Emirates, UAE | Emirati, Emiratis | Abu Dhabi
United Kingdom, Britain, UK, Great Britain, U.K. | British, Briton, Britons | London, Downing Street, Number 10, No 10, No. 10, Whitehall, Westminster, Buckingham Palace, House of Commons, House of Lords, Foreign Office, Home Office
United States, US, U.S., USA, United States of America, America | American, Americans | Washington, White House, Pentagon, State Department, Congress, Senate, House of Representatives, Capitol Hill, Oval Office, Justice Department, Treasury Department, Trump Administration, Obama Administration, Biden Administration, Bush Administration, Trump administration, Obama administration, Biden administration, Bush administration, U.S. Supreme Court, FBI, CIA
Uruguay | Uruguayan | Montevideo
Uzbekistan | Uzbek, Uzbeks | Tashkent
Vatican, Holy See | Vatican | Vatican City
Venezuela | Venezuelan, Venezuelans | Caracas, Miraflores
Vietnam | Vietnamese | Hanoi
Yemen | Yemeni, Yemenis | Sanaa
Zambia | Zambian | Lusaka
Zimbabwe | Zimbabwean, Zimbabweans | Harare
England | English |
Scotland | Scottish, Scots | Holyrood
Europe | European, Europeans |
Wales | Welsh |
Northern Ireland | Northern Irish | Stormont
`;

/** Cities that name a state only as a seat of government, never as the plain place of a crash or a match. */
export const BODIES = `
European Union | EU, E.U., European Commission, European Parliament, European Council, Brussels, Commission, Council of the European Union, European Central Bank, ECB, Eurogroup, Frontex, Europol
United Nations | UN, U.N., UN Security Council, U.N. Security Council, United Nations Security Council, Security Council, General Assembly, UNICEF, UNHCR, Unesco, UNESCO, World Food Programme, WFP
NATO | Nato, North Atlantic Treaty Organization, North Atlantic Council
World Health Organization | WHO, World Health Organisation
International Monetary Fund | IMF, I.M.F.
World Bank |
International Atomic Energy Agency | IAEA
International Criminal Court | ICC
International Court of Justice | ICJ, World Court
African Union | AU
Arab League | League of Arab States
ASEAN | Asean, Association of Southeast Asian Nations
OPEC | Opec, OPEC+
World Trade Organization | WTO
G7 | Group of Seven, G-7, G8, Group of Eight
G20 | Group of 20, G-20
Red Cross | International Committee of the Red Cross, ICRC
Hamas |
Hezbollah | Hizbollah, Hizbullah
Federal Reserve | Fed, Federal Open Market Committee, FOMC
Bank of England | BoE
FIFA | Fifa
UEFA | Uefa
International Olympic Committee | IOC
NASA | Nasa
European Space Agency | ESA
Centers for Disease Control and Prevention | CDC
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Securities and Exchange Commission | SEC
Coast Guard | U.S. Coast Guard, US Coast Guard
Amnesty International | Amnesty
Human Rights Watch | HRW
Doctors Without Borders | Médecins Sans Frontières, MSF
Reporters Without Borders | RSF
Save the Children |
Republican Party | Republicans, GOP
Democratic Party | Democrats
Labour Party | Labour
Conservative Party | Conservatives, Tories
Muslim Brotherhood |
Islamic State | ISIS, ISIL, IS group
Al Qaeda | al-Qaeda, al Qaeda, al-Qaida, Al-Qaeda
`;

/** Papers, agencies and stations: who reports, not who acts. */
export const MEDIA = `Reuters, AFP, Agence France-Presse, AP, Associated Press, BBC, CNN, Bloomberg, New York Times, Times, Washington Post, Wall Street Journal,
Guardian, Financial Times, Politico, POLITICO, Al Jazeera, Al-Jazeera, Al Arabiya, Fox News, NBC, NBC News, ABC, ABC News, CBS, CBS News, MSNBC, NPR, PBS, Sky News, ITV, Axios,
TASS, Tass, Interfax, RIA Novosti, RIA, Xinhua, Kyodo, Yonhap, dpa, DPA, ANSA, EFE, Der Spiegel, Spiegel, Le Monde, Le Figaro, El Pais, Corriere della Sera, La Repubblica,
Daily Mail, Telegraph, Daily Telegraph, Sun, Mirror, Independent, Economist, USA Today, Los Angeles Times, Chicago Tribune, Boston Globe, Time, Newsweek, Fortune, Forbes, Variety,
Hollywood Reporter, Moscow Times, Kyiv Independent, Haaretz, Jerusalem Post, Times of India, Hindu, Nikkei, Anadolu, MENA, SANA, KCNA, IRNA, JANA, CNBC, HuffPost, Huffington Post, Breitbart,
Vox, BuzzFeed, Daily Beast, National Review, New Yorker, Atlantic, Vanity Fair, Rolling Stone, Twitter, Facebook, YouTube, Instagram, Wikipedia, WikiLeaks, Wikinews`;
