/**
 * Instruments that Members cite and the table of treaties lacks: trade agreements.
 * Owns that list, which is common knowledge to mid-2025; `instrument-rows.ts` reads it.
 */

/**
 * A line each: short name, day of signature, day of entry into force, place, official site where it stands or is listed (see
 * `instrument-rows.ts`), other names. What is open or not known is left out.
 */
export const TRADE_AGREEMENTS = String.raw`
CAFTA-DR | 2004-08-05 | 2006-03-01 | Washington | ustr | CAFTA; DR-CAFTA; Central American Free Trade Agreement; Central America Free Trade Agreement; Dominican Republic-Central American Free Trade Agreement; Dominican Republic-Central America Free Trade Agreement; United States-Dominican Republic-Central American Free Trade Agreement; Dominican Republic-Central America-United States Free Trade Agreement
FTAA |  |  |  | oas | Free Trade Area of the Americas
Canada-United States Free Trade Agreement | 1988-01-02 | 1989-01-01 |  | canada | Canada-U.S. Free Trade Agreement; Canada-US Free Trade Agreement; CUSFTA
Auto Pact | 1965-01-16 | 1966-09-16 |  | canada | Canada-United States Automotive Products Agreement; Automotive Products Trade Agreement
Softwood Lumber Agreement | 2006-09-12 | 2006-10-12 | Ottawa | canada | softwood lumber accord; softwood lumber deal
Canada-Korea Free Trade Agreement | 2014-09-22 | 2015-01-01 | Ottawa | canada | CKFTA; Canada-South Korea Free Trade Agreement
Canada-Ukraine Free Trade Agreement | 2016-07-11 | 2017-08-01 | Kyiv | canada | CUFTA
Canada-Israel Free Trade Agreement | 1996-07-31 | 1997-01-01 | Toronto | canada | CIFTA
Canada-Chile Free Trade Agreement | 1996-12-05 | 1997-07-05 | Santiago | canada | CCFTA
Canada-Colombia Free Trade Agreement | 2008-11-21 | 2011-08-15 | Lima | canada |
Canada-Peru Free Trade Agreement | 2008-05-29 | 2009-08-01 | Lima | canada |
Canada-Panama Free Trade Agreement | 2010-05-14 | 2013-04-01 | Ottawa | canada |
Canada-Jordan Free Trade Agreement | 2009-06-28 | 2012-10-01 | Amman | canada |
Canada-Honduras Free Trade Agreement | 2013-11-05 | 2014-10-01 | Ottawa | canada |
Canada-EFTA Free Trade Agreement | 2008-01-26 | 2009-07-01 | Davos | canada |
KORUS | 2007-06-30 | 2012-03-15 | Washington | ustr | KORUS FTA; United States-Korea Free Trade Agreement; US-Korea Free Trade Agreement
United States-Colombia Trade Promotion Agreement | 2006-11-22 | 2012-05-15 | Washington | ustr | US-Colombia Free Trade Agreement; Colombia Free Trade Agreement
United States-Panama Trade Promotion Agreement | 2007-06-28 | 2012-10-31 | Washington | ustr | US-Panama Free Trade Agreement; Panama Free Trade Agreement
United States-Peru Trade Promotion Agreement | 2006-04-12 | 2009-02-01 | Washington | ustr | US-Peru Free Trade Agreement; Peru Free Trade Agreement
United States-Chile Free Trade Agreement | 2003-06-06 | 2004-01-01 | Miami | ustr | US-Chile Free Trade Agreement; Chile Free Trade Agreement
United States-Singapore Free Trade Agreement | 2003-05-06 | 2004-01-01 | Washington | ustr | USSFTA; US-Singapore Free Trade Agreement
United States-Jordan Free Trade Agreement | 2000-10-24 | 2001-12-17 | Washington | ustr | US-Jordan Free Trade Agreement; Jordan Free Trade Agreement
AUSFTA | 2004-05-18 | 2005-01-01 | Washington | dfat | Australia-United States Free Trade Agreement; Australia-US Free Trade Agreement; US-Australia Free Trade Agreement; United States-Australia Free Trade Agreement
ANZCERTA | 1983-03-28 | 1983-01-01 |  | dfat | Australia New Zealand Closer Economic Relations Trade Agreement; Australia-New Zealand Closer Economic Relations Trade Agreement; Australia-New Zealand Closer Economic Relations Agreement; CER agreement
AANZFTA | 2009-02-27 | 2010-01-01 | Cha-am | dfat | ASEAN-Australia-New Zealand Free Trade Agreement; ASEAN-Australia-New Zealand Free Trade Area; Agreement Establishing the ASEAN-Australia-New Zealand Free Trade Area
ChAFTA | 2015-06-17 | 2015-12-20 | Canberra | dfat | China-Australia Free Trade Agreement; Australia-China Free Trade Agreement
KAFTA | 2014-04-08 | 2014-12-12 | Seoul | dfat | Korea-Australia Free Trade Agreement; Australia-Korea Free Trade Agreement
JAEPA | 2014-07-08 | 2015-01-15 | Canberra | dfat | Japan-Australia Economic Partnership Agreement; Australia-Japan Economic Partnership Agreement; Japan-Australia Free Trade Agreement
IA-CEPA | 2019-03-04 | 2020-07-05 | Jakarta | dfat | Indonesia-Australia Comprehensive Economic Partnership Agreement; Indonesia-Australia Comprehensive Economic Partnership; Australia-Indonesia Comprehensive Economic Partnership Agreement; Indonesia-Australia Free Trade Agreement
SAFTA | 2003-02-17 | 2003-07-28 | Singapore | dfat | Singapore-Australia Free Trade Agreement; Australia-Singapore Free Trade Agreement
TAFTA | 2004-07-05 | 2005-01-01 | Canberra | dfat | Thailand-Australia Free Trade Agreement; Australia-Thailand Free Trade Agreement
MAFTA | 2012-05-22 | 2013-01-01 | Kuala Lumpur | dfat | Malaysia-Australia Free Trade Agreement; Australia-Malaysia Free Trade Agreement
PAFTA | 2018-02-12 | 2020-02-11 | Canberra | dfat | Peru-Australia Free Trade Agreement; Australia-Peru Free Trade Agreement
A-HKFTA | 2019-03-26 | 2020-01-17 | Sydney | dfat | Australia-Hong Kong Free Trade Agreement
Australia-Chile Free Trade Agreement | 2008-07-30 | 2009-03-06 | Canberra | dfat | ACl-FTA; Chile-Australia Free Trade Agreement
AI-ECTA | 2022-04-02 | 2022-12-29 |  | dfat | Australia-India Economic Cooperation and Trade Agreement; India-Australia Economic Cooperation and Trade Agreement; Australia-India Free Trade Agreement
PACER Plus | 2017-06-14 | 2020-12-13 | Nuku'alofa | dfat | Pacific Agreement on Closer Economic Relations Plus; Pacific Agreement on Closer Economic Relations
SPARTECA | 1980-07-14 | 1981-01-01 | Tarawa | dfat | South Pacific Regional Trade and Economic Co-operation Agreement
P4 Agreement | 2005-06-03 | 2006-05-28 |  | mfat | Trans-Pacific Strategic Economic Partnership Agreement; Trans-Pacific Strategic Economic Partnership
NZ-China Free Trade Agreement | 2008-04-07 | 2008-10-01 | Beijing | mfat | New Zealand-China Free Trade Agreement; China-New Zealand Free Trade Agreement
NZ-Korea Free Trade Agreement | 2015-03-23 | 2015-12-20 | Seoul | mfat | New Zealand-Korea Free Trade Agreement; Korea-New Zealand Free Trade Agreement
NZ-EU Free Trade Agreement | 2023-07-09 | 2024-05-01 | Brussels | mfat | New Zealand-EU Free Trade Agreement; EU-New Zealand Free Trade Agreement; EU-NZ Free Trade Agreement; New Zealand-European Union Free Trade Agreement
ASEAN Free Trade Area | 1992-01-28 | 1993-01-01 | Singapore | asean | AFTA; ASEAN free trade agreement
Digital Economy Partnership Agreement | 2020-06-12 | 2020-12-28 |  | mfat | DEPA
Mainland-Hong Kong CEPA | 2003-06-29 | 2004-01-01 | Hong Kong |  | Mainland and Hong Kong Closer Economic Partnership Arrangement; Closer Economic Partnership Arrangement
EU-Mercosur Agreement |  |  |  | europa | Mercosur agreement; Mercosur deal; Mercosur trade deal; Mercosur trade agreement; EU-Mercosur trade deal; EU-Mercosur deal; EU-Mercosur trade agreement
EU-Korea Free Trade Agreement | 2010-10-06 | 2015-12-13 | Brussels | europa | EU-South Korea Free Trade Agreement; EU-Korea FTA
EU-Japan Economic Partnership Agreement | 2018-07-17 | 2019-02-01 | Tokyo | europa | EU-Japan EPA; EU-Japan trade agreement; EU-Japan Free Trade Agreement; EU-Japan trade deal
EU-Singapore Free Trade Agreement | 2018-10-19 | 2019-11-21 | Brussels | europa | EU-Singapore FTA
EU-Vietnam Free Trade Agreement | 2019-06-30 | 2020-08-01 | Hanoi | europa | EU-Vietnam FTA
EU-Ukraine Association Agreement | 2014-06-27 | 2017-09-01 | Brussels | europa | association agreement with Ukraine; Ukraine association agreement; deep and comprehensive free trade area; DCFTA
EU-Israel Association Agreement | 1995-11-20 | 2000-06-01 | Brussels | europa | association agreement with Israel; Israel association agreement; EU-Israel trade agreement; Euro-Mediterranean association agreement with Israel
EU-Turkey Customs Union | 1995-12-22 | 1995-12-31 | Brussels | europa | customs union with Turkey; Turkish customs union
Ankara Agreement | 1963-09-12 | 1964-12-01 | Ankara | europa | Ankara association agreement; EU-Turkey association agreement
CARIFORUM-EU Economic Partnership Agreement | 2008-10-15 |  | Bridgetown | europa | CARIFORUM EPA; CARIFORUM agreement; CARIFORUM-EU EPA
Samoa Agreement | 2023-11-15 |  | Apia | europa |
Trade in Services Agreement |  |  |  | europa | TiSA
Multilateral Agreement on Investment |  |  |  | oecd |
Anti-Counterfeiting Trade Agreement | 2011-10-01 |  | Tokyo |  | ACTA
Doha Development Agenda | 2001-11-14 |  | Doha | wto | Doha development round; Doha Round
Trade Facilitation Agreement | 2013-12-07 | 2017-02-22 | Bali | wto | WTO trade facilitation agreement; Bali package
SPS Agreement | 1994-04-15 | 1995-01-01 | Marrakesh | wto | Agreement on the Application of Sanitary and Phytosanitary Measures; Sanitary and Phytosanitary Agreement
TBT Agreement | 1994-04-15 | 1995-01-01 | Marrakesh | wto | Agreement on Technical Barriers to Trade
Agreement on Agriculture | 1994-04-15 | 1995-01-01 | Marrakesh | wto | WTO agreement on agriculture; Uruguay Round Agreement on Agriculture
Information Technology Agreement | 1996-12-13 | 1997-07-01 | Singapore | wto |
Agreement on Fisheries Subsidies | 2022-06-17 |  | Geneva | wto | fisheries subsidies agreement
Blair House Agreement | 1992-11-20 |  | Washington | wto | Blair House accord
Revised Kyoto Convention | 1973-05-18 | 1974-09-25 | Kyoto | wcoomd | International Convention on the Simplification and Harmonization of Customs Procedures; customs procedures convention
COMESA Treaty | 1993-11-05 | 1994-12-08 | Kampala |  | Treaty Establishing the Common Market for Eastern and Southern Africa
East African Community Treaty | 1999-11-30 | 2000-07-07 | Arusha |  | EAC Treaty; Treaty for the Establishment of the East African Community; Treaty Establishing the East African Community
SADC Treaty | 1992-08-17 | 1993-09-30 | Windhoek |  | Treaty of the Southern African Development Community; SADC Trade Protocol; SADC protocol on trade
SACU Agreement | 2002-10-21 | 2004-07-15 | Gaborone |  | Southern African Customs Union Agreement
Abuja Treaty | 1991-06-03 | 1994-05-12 | Abuja | au | Treaty Establishing the African Economic Community
Revised Treaty of Chaguaramas | 2001-07-05 | 2006-01-01 | Nassau |  | CARICOM Single Market and Economy; CSME
`;
