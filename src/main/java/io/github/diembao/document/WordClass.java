package io.github.diembao.document;

/** What the grammar words of {@code words.tsv} do; each constant is one row, explained there. */
enum WordClass {
    ISSUE,
    OPENER,
    TITLE_VERB,
    CLAUSE,
    CLAUSE_NOUN,
    CLAUSE_VERB,
    ENDER,
    POINTER,
    SAY,
    FOLLOW,
    UNIT,
    VESSEL,
    TRAP,
    ALIAS,
    IMPLEMENTS,
    AMENDS,
    AMENDED_BY,
    REPLACES,
    REPLACED_BY,
    ATTACHED,
    ATTACHMENT,
    NUMBER_WORD,
    DRAFT,
    FOREIGN,
    LEVEL,
    HEAD,
    ORG_HEAD,
    ORG_END,
    ORG_WORD
}
