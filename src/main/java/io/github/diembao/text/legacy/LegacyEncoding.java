package io.github.diembao.text.legacy;

import java.util.Optional;

/**
 * An encoding in which Vietnamese was written before Unicode. For each, decoding what was encoded gives back the text,
 * unless {@link EncodedText#unencodable()} says otherwise. Tables and their sources: {@code encodings.tsv}. Thread-safe.
 */
public enum LegacyEncoding {
    /** TCVN3, also ABC or VN3, the encoding of the {@code .Vn} fonts: no capitals with tones. */
    TCVN3("TCVN3"),
    /** TCVN3 in a font such as {@code .VnTimeH}, which draws small letters as capitals. */
    TCVN3_CAPITALS("TCVN3-H"),
    /** TCVN 5712:1993 second set (VN2): TCVN3 whose capitals have their tones as separate marks. */
    TCVN5712_2("TCVN5712-2"),
    /** TCVN 5712:1993 first set (VN1): capitals in the places of control characters. */
    TCVN5712_1("TCVN5712-1"),
    /** The encoding of the {@code VNI-} fonts: a base letter and a byte of marks. */
    VNI_WINDOWS("VNI-Windows"),
    /** The encoding of VNI fonts on the Macintosh. */
    VNI_MAC("VNI-Mac"),
    /** VISCII (RFC 1456). */
    VISCII("VISCII"),
    /** The encoding of the {@code VPS} fonts. */
    VPS("VPS"),
    /**
     * VIQR (RFC 1456): letters and marks of ASCII, {@code Vie^.t}. A full stop, question mark or apostrophe that makes no
     * syllable of the word before it is read as such; addresses with {@code ://}, {@code www.} or {@code @} stay.
     */
    VIQR("VIQR"),
    /** The Vietnamese code page of Windows: tones as separate marks, composed when decoded. */
    WINDOWS_1258("windows-1258"),
    /** BKHCM1, also BK HCM 1, one byte a letter. */
    BKHCM1("BKHCM1"),
    /** BKHCM2, also BK HCM 2, a base letter and a byte of marks. */
    BKHCM2("BKHCM2"),
    /** Vietware F: one byte a letter, no capitals with tones. */
    VIETWARE_F("Vietware-F"),
    /** Vietware X: a base letter and a byte of marks. */
    VIETWARE_X("Vietware-X"),
    /** ISC, one byte a letter. */
    ISC("ISC");

    private final String label;

    LegacyEncoding(String label) {
        this.label = label;
    }

    /**
     * Returns the usual name, such as {@code VNI-Windows}.
     *
     * @return the name {@link #named} understands
     */
    public String label() {
        return label;
    }

    /**
     * Finds an encoding by one of its names, in any case and with any separators: {@code ABC}, {@code tcvn-3},
     * {@code cp1258}. The names are in {@code encoding-names.tsv}.
     *
     * @param name a name
     * @return the encoding, or empty where the name is not known
     */
    public static Optional<LegacyEncoding> named(String name) {
        return Codecs.named(name);
    }

    /**
     * Decodes bytes. Bytes without a letter stand for their character in windows-1252, those without one there either for
     * the control character of their number: nothing is dropped.
     *
     * @param bytes text in this encoding
     * @return the text; its offsets count bytes
     */
    public DecodedText decode(byte[] bytes) {
        return Codecs.of(this).decode(Units.of(bytes));
    }

    /**
     * Decodes a string whose bytes were read as ISO-8859-1 or windows-1252. Characters that stand for no byte there stay.
     *
     * @param misread text in this encoding, as it was read
     * @return the text; its offsets count UTF-16 code units. {@code U+FFFD} is reported as lost
     */
    public DecodedText decode(String misread) {
        return Codecs.of(this).decode(Units.of(misread));
    }

    /**
     * Encodes a text.
     *
     * @param text composed text (NFC); a letter with separate marks is not looked up as one
     * @return its bytes, and what has none
     */
    public EncodedText encode(String text) {
        return Codecs.of(this).encode(text);
    }
}
