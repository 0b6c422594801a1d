package io.github.diembao.search;

/** Names of the fields of an index. */
final class Fields {

    static final String ID = "id";
    static final String URL = "url";
    static final String PUBLISHED_AT = "publishedAt";
    /** Terms with their marks and positions. */
    static final String TEXT = "text";
    /** Terms without marks, no positions. */
    static final String TEXT_FOLDED = "text.folded";
    /** Hashes of folded pairs of neighbouring syllables, presence only. */
    static final String TEXT_PAIRS = "text.pairs";

    static final String TITLE = "title";
    static final String SAPO = "sapo";
    static final String CAPTION = "caption";
    static final String AUTHOR = "author";
    static final String SECTION = "section";
    static final String TAG = "tag";
    static final String OFFICIAL = "official";
    static final String ROLE = "role";
    static final String ORGANIZATION = "org";
    /** Identifiers and symbols of documents as whole terms. */
    static final String DOCUMENT = "doc";
    /** Documents as the text names them. */
    static final String DOCUMENT_TEXT = "doc.text";
    /** Epoch day of publication. */
    static final String DAY = "day";
    /** Epoch second of publication, for sorting. */
    static final String TIME = "time";
    /** Days of mentions no longer than a month. */
    static final String MENTIONED_DAYS = "mentions.days";
    /** Periods of all mentions. */
    static final String MENTIONED_PERIODS = "mentions.periods";

    static final String FINGERPRINT = "fingerprint";
    /** Number of the change that wrote the article; grows. */
    static final String SEQUENCE = "sequence";

    static final String SKETCH = "sketch";
    /** Numbers of which two near-duplicates share at least one. */
    static final String SKETCH_BANDS = "sketch.bands";

    private Fields() {}
}
