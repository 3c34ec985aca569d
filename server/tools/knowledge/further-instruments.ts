/**
 * Instruments that Members cite and the table of treaties lacks: peace accords, agreements between neighbours, environmental, human-rights and criminal-law instruments.
 * Owns that list, which is common knowledge to mid-2025; `instrument-rows.ts` reads it.
 */

/**
 * A line each: short name, day of signature, day of entry into force, place, official site where it stands or is listed (see
 * `instrument-rows.ts`), other names. What is open or not known is left out.
 */
export const FURTHER_INSTRUMENTS = String.raw`
Safe Third Country Agreement | 2002-12-05 | 2004-12-29 | Washington | canada | Canada-U.S. Safe Third Country Agreement; Canada-United States Safe Third Country Agreement; STCA
Columbia River Treaty | 1961-01-17 | 1964-09-16 | Washington | canada |
Great Lakes Water Quality Agreement | 1972-04-15 | 1972-04-15 | Ottawa | canada |
Air Quality Agreement (Canada-United States) | 1991-03-13 | 1991-03-13 | Ottawa | canada | Acid Rain Treaty; Acid Rain Accord; Canada-U.S. Air Quality Agreement
Pacific Salmon Treaty | 1985-01-28 | 1985-03-18 |  | canada |
NORAD Agreement | 1958-05-12 | 1958-05-12 | Washington | canada |
Meech Lake Accord | 1987-06-03 |  | Ottawa |  |
Charlottetown Accord | 1992-08-28 |  | Charlottetown |  |
Kelowna Accord | 2005-11-25 |  | Kelowna |  |
James Bay and Northern Quebec Agreement | 1975-11-11 | 1977-10-31 | Quebec |  | James Bay Agreement
Nisga'a Treaty | 1998-08-04 | 2000-05-11 |  |  | Nisga'a Final Agreement; Nisga'a Agreement
Nunavut Agreement | 1993-05-25 | 1993-07-09 | Iqaluit |  | Nunavut Land Claims Agreement
Numbered Treaties | 1871 |  |  |  | Robinson Treaties; Peace and Friendship Treaties
Timor Sea Treaty | 2002-05-20 | 2003-04-02 | Dili | dfat | CMATS; Timor Gap Treaty; Treaty on Certain Maritime Arrangements in the Timor Sea
Torres Strait Treaty | 1978-12-18 | 1985-02-15 | Sydney | dfat |
Lombok Treaty | 2006-11-13 | 2008-02-07 | Lombok | dfat |
Falepili Union | 2023-11-09 | 2024-08-28 | Rarotonga | dfat | Falepili Union Treaty; Australia-Tuvalu Falepili Union
Nauru Agreement | 1982-02-11 | 1982-12-04 | Nauru |  | Palau Arrangement
Waigani Convention | 1995-09-16 | 2001-10-21 | Waigani |  |
Noumea Convention | 1986-11-24 | 1990-08-22 | Noumea |  | Nouméa Convention; Noumea Accord; Nouméa Accord
Wellington Convention (drift nets) | 1989-11-24 | 1991-05-17 | Wellington | mfat | Driftnet Convention
Biketawa Declaration | 2000-10-28 |  | Biketawa |  |
Boe Declaration | 2018-09-05 |  | Nauru |  |
Bougainville Peace Agreement | 2001-08-30 |  | Arawa | un |
Townsville Peace Agreement | 2000-10-15 |  | Townsville | un |
EU-Turkey Statement | 2016-03-18 | 2016-03-20 | Brussels | europa | EU-Turkey agreement; EU-Turkey deal; EU-Turkey migration deal; EU-Turkey refugee deal; EU agreement with Turkey; EU deal with Turkey; EU's agreement with Turkey; EU's deal with Turkey; Turkey-EU agreement; Turkey-EU deal
Stability and Growth Pact | 1997-06-17 |  | Amsterdam | europa |
Euro Plus Pact | 2011-03-25 |  | Brussels | europa |
Croatian Accession Treaty | 2011-12-09 | 2013-07-01 | Brussels | europa | Croatia accession treaty; Treaty of Accession of Croatia
Laeken Declaration | 2001-12-15 |  | Laeken | europa |
Petersberg Declaration | 1992-06-19 |  | Bonn | europa | Petersberg tasks
Copenhagen Criteria | 1993-06-22 |  | Copenhagen | europa |
Edinburgh Agreement | 2012-10-15 |  | Edinburgh | gov.uk |
Hillsborough Castle Agreement | 2010-02-05 |  | Hillsborough | gov.uk |
Mitchell Principles | 1996-01-22 |  | Belfast |  |
British-Irish Agreement | 1998-04-10 | 1999-12-02 | Belfast | un |
Vienna Document | 2011-11-30 | 2011-12-01 | Vienna | osce |
Agreed Framework | 1994-10-21 |  | Geneva | iaea | Agreed Framework with North Korea; US-North Korea Agreed Framework
Joint Plan of Action | 2013-11-24 | 2014-01-20 | Geneva | europa | Geneva interim agreement
Fissile Material Cut-off Treaty |  |  |  | un | FMCT; fissile material treaty
Hague Code of Conduct | 2002-11-25 |  | The Hague |  |
Programme of Action on Small Arms | 2001-07-21 |  | New York | un | UN Programme of Action on Small Arms
Escazú Agreement | 2018-03-04 | 2021-04-22 | Escazú | un | Escazu Agreement
Cancun Agreements | 2010-12-11 |  | Cancún | unfccc | Cancún Agreements
Marrakech Accords | 2001-11-10 |  | Marrakesh | unfccc | Marrakesh Accords
Doha Amendment | 2012-12-08 | 2020-12-31 | Doha | unfccc | Doha amendment to the Kyoto protocol
Gothenburg Protocol | 1999-11-30 | 2005-05-17 | Gothenburg | un |
Basel Ban Amendment | 1995-09-22 | 2019-12-05 | Geneva |  | Ban Amendment
HNS Convention | 1996-05-03 |  | London | imo | hazardous and noxious substances convention
Bunkers Convention | 2001-03-23 | 2008-11-21 | London | imo | bunker oil pollution convention
Nairobi Wreck Removal Convention | 2007-05-18 | 2015-04-14 | Nairobi | imo | wreck removal convention; Nairobi International Convention on the Removal of Wrecks
Polar Code | 2014-11-21 | 2017-01-01 | London | imo |
Barcelona Convention | 1976-02-16 | 1978-02-12 | Barcelona |  | Convention for the Protection of the Mediterranean Sea against Pollution
Helsinki Convention (Baltic) | 1992-04-09 | 2000-01-17 | Helsinki |  | HELCOM Convention
Alpine Convention | 1991-11-07 | 1995-03-06 | Salzburg |  |
Sendai Framework | 2015-03-18 |  | Sendai | un | Sendai Framework for Disaster Risk Reduction
Hyogo Framework | 2005-01-22 |  | Kobe | un | Hyogo Framework for Action
Addis Ababa Action Agenda | 2015-07-15 |  | Addis Ababa | un |
Plastics Treaty |  |  |  | un | global plastics treaty; UN plastics treaty
Maputo Protocol | 2003-07-11 | 2005-11-25 | Maputo | au | Protocol on the Rights of Women in Africa; Protocol to the African Charter on the Rights of Women
African Children's Charter | 1990-07-11 | 1999-11-29 | Addis Ababa | au | African Charter on the Rights and Welfare of the Child
Kampala Convention | 2009-10-23 | 2012-12-06 | Kampala | au |
Malabo Protocol | 2014-06-27 |  | Malabo | au |
OAU Refugee Convention | 1969-09-10 | 1974-06-20 | Addis Ababa | au |
Cartagena Declaration on Refugees | 1984-11-22 |  | Cartagena | unhcr |
New York Declaration for Refugees and Migrants | 2016-09-19 |  | New York | un | New York Declaration for Refugees
Nelson Mandela Rules | 2015-12-17 |  | New York | un | Mandela Rules; Standard Minimum Rules for the Treatment of Prisoners
Bangkok Rules | 2010-12-21 |  | New York | un |
Beijing Rules | 1985-11-29 |  | New York | un |
Paris Principles (human rights institutions) | 1993-12-20 |  | New York | ohchr | Paris Principles
UN Guiding Principles on Business and Human Rights | 2011-06-16 |  | Geneva | ohchr | Guiding Principles on Business and Human Rights; Ruggie Principles
Vienna Declaration and Programme of Action | 1993-06-25 |  | Vienna | ohchr | Vienna Declaration
Durban Declaration | 2001-09-08 |  | Durban | ohchr | Durban Declaration and Programme of Action
Yogyakarta Principles | 2006-11-09 |  | Yogyakarta |  |
Cairo Programme of Action | 1994-09-13 |  | Cairo | un | ICPD Programme of Action
Firearms Protocol | 2001-05-31 | 2005-07-03 | New York | unodc | protocol against the illicit manufacturing of and trafficking in firearms
Medicrime Convention | 2011-10-28 | 2016-01-01 | Moscow | coe |
Macolin Convention | 2014-09-18 | 2019-09-01 | Macolin | coe | convention on the manipulation of sports competitions
Tromsø Convention | 2009-06-18 | 2020-12-01 | Tromsø | coe | convention on access to official documents
Convention on Mutual Administrative Assistance in Tax Matters | 1988-01-25 | 1995-04-01 | Strasbourg | oecd | mutual administrative assistance convention
Inter-American Convention against Terrorism | 2002-06-03 | 2003-07-10 | Bridgetown | oas |
Inter-American Convention against Corruption | 1996-03-29 | 1997-03-06 | Caracas | oas |
Belém do Pará Convention | 1994-06-09 | 1995-03-05 | Belém | oas | Convention of Belém do Pará; Inter-American Convention on Violence against Women
Inter-American Democratic Charter | 2001-09-11 |  | Lima | oas |
International Convention against Doping in Sport | 2005-10-19 | 2007-02-01 | Paris | unesco | UNESCO Convention against Doping in Sport; convention against doping in sport; anti-doping convention
World Anti-Doping Code | 2003-03-05 | 2004-01-01 | Copenhagen |  |
Kimberley Process | 2002-11-05 | 2003-01-01 | Interlaken |  | Kimberley Process Certification Scheme
Arab Peace Initiative | 2002-03-28 |  | Beirut |  | Arab Peace Plan; Saudi Peace Initiative
Sharm el-Sheikh Memorandum | 1999-09-04 |  | Sharm el-Sheikh | un |
Hebron Protocol | 1997-01-17 |  | Jerusalem | un | Hebron Agreement
Oslo II Accord | 1995-09-28 |  | Washington | un | Oslo II; Taba Agreement
Annan Plan | 2004-03-31 |  | Bürgenstock | un |
Erdut Agreement | 1995-11-12 |  | Erdut | un |
Kumanovo Agreement | 1999-06-09 |  | Kumanovo | un | Military Technical Agreement
Geneva Communiqué (Syria) | 2012-06-30 |  | Geneva | un | Geneva Communiqué; Geneva Communique
Libyan Political Agreement | 2015-12-17 |  | Skhirat | un | Skhirat Agreement
Juba Peace Agreement | 2020-10-03 |  | Juba | un | Juba Agreement
Darfur Peace Agreement | 2006-05-05 |  | Abuja | un |
Revitalised Agreement on the Resolution of the Conflict in South Sudan | 2018-09-12 |  | Addis Ababa | un | R-ARCSS; Revitalised Peace Agreement
Linas-Marcoussis Agreement | 2003-01-24 |  | Linas-Marcoussis | un |
Lusaka Protocol (Angola) | 1994-11-20 |  | Lusaka | un | Lusaka Protocol
Bicesse Accords | 1991-05-31 |  | Lisbon | un |
Rome General Peace Accords | 1992-10-04 |  | Rome | un | General Peace Agreement for Mozambique
Global Political Agreement | 2008-09-15 |  | Harare |  |
National Accord (Kenya) | 2008-02-28 |  | Nairobi |  | National Accord and Reconciliation Agreement
Aceh Peace Agreement | 2005-08-15 |  | Helsinki | un | Helsinki Memorandum of Understanding on Aceh; Aceh agreement
Comprehensive Peace Accord (Nepal) | 2006-11-21 |  | Kathmandu | un | Comprehensive Peace Accord
Indo-Lanka Accord | 1987-07-29 |  | Colombo |  | Indo-Sri Lanka Accord
Chittagong Hill Tracts Accord | 1997-12-02 |  | Dhaka |  | Chittagong Hill Tracts Peace Accord; CHT Accord
Chapultepec Peace Accords | 1992-01-16 |  | Mexico City | un | Chapultepec Agreement
Esquipulas Agreement | 1987-08-07 |  | Guatemala City | un |
Gdansk Agreement | 1980-08-31 |  | Gdańsk |  | Gdańsk Agreement
South China Sea Declaration of Conduct | 2002-11-04 |  | Phnom Penh | asean | Declaration on the Conduct of Parties in the South China Sea
Bangkok Declaration | 1967-08-08 |  | Bangkok | asean | ASEAN Declaration
Southeast Asian Nuclear-Weapon-Free Zone Treaty | 1995-12-15 | 1997-03-27 | Bangkok | asean | Bangkok Treaty; SEANWFZ
ASEAN Haze Agreement | 2002-06-10 | 2003-11-25 | Kuala Lumpur | asean | ASEAN Agreement on Transboundary Haze Pollution; transboundary haze agreement
Water Agreement (Singapore-Malaysia) | 1962-09-29 |  |  |  | 1962 Water Agreement
Latimer House Principles | 2003-12-08 |  | Abuja | thecommonwealth |
Singapore Declaration of Commonwealth Principles | 1971-01-22 |  | Singapore | thecommonwealth |
Nile Cooperative Framework Agreement | 2010-05-14 | 2024-10-13 | Entebbe |  | Cooperative Framework Agreement; Entebbe Agreement
Windhoek Declaration | 1991-05-03 |  | Windhoek | unesco |
`;
