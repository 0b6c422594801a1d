package io.github.diembao.text.legacy;

/** Decodes and encodes one encoding. Implementations are immutable. */
interface Codec {

    /** Decodes by the table alone; what is damaged is told, not mended. Linear. */
    DecodedText decode(Units source);

    /** Encodes; what has no bytes is told. Linear. */
    EncodedText encode(String text);
}
