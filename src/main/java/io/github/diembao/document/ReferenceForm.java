package io.github.diembao.document;

/** How a reference is worded. */
public enum ReferenceForm {
    /** Number and symbol ({@code Kết luận số 21-KL/TW}). */
    FULL,
    /** A number with a year or date beside it, or with an antecedent ({@code Thông tư 29/2024}). */
    SHORT,
    /** A number alone ({@code Chỉ thị 05}). */
    BARE,
    /** Kind or symbol taken from a neighbour in a list. */
    ELIDED,
    /** By name ({@code Luật Đất đai năm 2013}). */
    NAMED,
    /** A draft. */
    DRAFT,
    /** A document of a plenum ({@code Nghị quyết Trung ương 4}). */
    PLENUM,
    /** A document of a congress. */
    CONGRESS,
    /** A pointing word ({@code Nghị quyết này}). */
    ANAPHOR,
    /** A name given in the text ({@code gọi tắt là Nghị quyết 57}). */
    ALIAS,
    /** A paper of a court. */
    COURT,
    /** A technical standard. */
    STANDARD
}
