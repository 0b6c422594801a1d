package io.github.diembao.text;

/** What part of an article a block of its text is. */
public enum BlockType {
    /** The headline. */
    TITLE("title"),
    /** The lead paragraph. */
    SAPO("sapo"),
    /** A subhead inside the body. */
    HEADING("heading"),
    /** Running text. */
    PARAGRAPH("paragraph"),
    /** A pull quote or block quotation. */
    QUOTE("quote"),
    /** One item of a list. */
    LIST_ITEM("listItem"),
    /** The caption of a picture or video, without its credit. */
    CAPTION("caption"),
    /** A data table: one row a line, cells separated by tabs. */
    TABLE("table");

    private final String label;

    BlockType(String label) {
        this.label = label;
    }

    /**
     * Returns the name used in records.
     *
     * @return such as {@code listItem}
     */
    public String label() {
        return label;
    }
}
