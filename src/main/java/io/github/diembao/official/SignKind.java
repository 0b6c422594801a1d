package io.github.diembao.official;

/** What marks and joining words mean to lists of persons and posts. */
enum SignKind {
    /** Comma. */
    COMMA,
    /** Semicolon. */
    SEMICOLON,
    /** Colon. */
    COLON,
    /** Any dash. */
    DASH,
    /** Opening bracket. */
    OPEN,
    /** Closing bracket. */
    CLOSE,
    /** End of a sentence. */
    STOP,
    /** End of a line or paragraph. */
    BREAK,
    /** và, cùng. */
    AND,
    /** kiêm, đồng thời là. */
    ALSO,
    /** là, hiện là. */
    IS,
    /** đều là. */
    IS_ALL,
    /** lần lượt là. */
    IS_EACH,
    /** từng là. */
    WAS,
    /** giữ chức. */
    HOLD,
    /** bầu, bổ nhiệm. */
    APPOINT,
    /** giới thiệu: the post is not given yet. */
    PROPOSE,
    /** chức vụ, chức danh: a post follows, of whom a verb tells. */
    OFFICE,
    /** thôi giữ chức, miễn nhiệm. */
    QUIT,
    /** thay. */
    REPLACE,
    /** đối với, cho. */
    FOR,
    /** gồm, có before a list of persons. */
    LIST,
    /** các, hai before a title. */
    PLURAL,
    /** Age, birth year, home in an apposition. */
    DETAIL,
    /** Any other words. */
    OTHER
}
