package io.github.diembao.spark;

/** The record as a Spark schema: dates, documents and officials are nested rows. */
final class RecordSchema {

    private static final String BLOCK = "STRUCT<type: STRING, start: INT, end: INT>";
    private static final String IMAGE = "STRUCT<url: STRING, caption: STRING, credit: STRING>";
    private static final String DATE = "STRUCT<start: INT, end: INT, text: STRING, type: STRING, value: STRING,"
            + " firstDay: DATE, lastDay: DATE, modifier: STRING, resolvedFrom: STRING, calendar: STRING>";
    private static final String PROVISION = "STRUCT<phan: STRING, chuong: STRING, muc: STRING, dieu: STRING,"
            + " khoan: STRING, diem: STRING, to: STRING>";
    private static final String DOCUMENT = "STRUCT<start: INT, end: INT, text: STRING, fullStart: INT, fullEnd: INT,"
            + " form: STRING, id: STRING, kind: STRING, kindCode: STRING, number: STRING, year: INT, symbol: STRING,"
            + " rawSymbol: STRING, branch: STRING, issuer: STRING, issuerFrom: STRING, term: STRING, issuedOn: DATE,"
            + " subject: STRING, provisions: ARRAY<" + PROVISION + ">, relation: STRUCT<type: STRING, target: INT>,"
            + " antecedent: INT, candidates: ARRAY<STRING>, flags: ARRAY<STRING>>";
    private static final String POSITION = "STRUCT<role: STRING, organization: STRING, organizationText: STRING,"
            + " branch: STRING, level: STRING, place: STRING, former: BOOLEAN, acting: BOOLEAN, conferred: BOOLEAN,"
            + " term: STRING, start: INT, end: INT, confidence: DOUBLE>";
    private static final String OFFICIAL = "STRUCT<name: STRING, honorific: STRING, rank: STRING, kind: STRING,"
            + " positions: ARRAY<" + POSITION + ">, mentions: ARRAY<STRUCT<start: INT, end: INT, text: STRING>>>";

    static final String DDL = "schema STRING, id STRING, source STRING, url STRING, site STRING, template STRING,"
            + " status STRING, language STRING, title STRING, sapo STRING, authors ARRAY<STRING>, section STRING,"
            + " tags ARRAY<STRING>, publishedAt STRING, modifiedAt STRING, text STRING, blocks ARRAY<" + BLOCK + ">,"
            + " images ARRAY<" + IMAGE + ">, dates ARRAY<" + DATE + ">, documents ARRAY<" + DOCUMENT + ">,"
            + " officials ARRAY<" + OFFICIAL + ">, removed ARRAY<STRUCT<reason: STRING, text: STRING>>";

    private RecordSchema() {}
}
