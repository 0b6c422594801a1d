package io.github.diembao.text.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in which legacy encoding a run of text is: by the syllables each table makes of it, with the name of its font
 * as a prior. Thread-safe; only the first 4,000 characters of a run are judged.
 */
public final class EncodingDetector {

    private static final int LONGEST_SAMPLE = 4000;

    /** Fewer new syllables with marks than these prove nothing. */
    private static final int LEAST_PROOFS = 2;
    /** One new syllable is enough where these are syllables in any reading, and nearly all words are. */
    private static final int LEAST_PROOFS_IN_ALL = 3;

    private static final double NEARLY_ALL = 0.9;

    private static final int PROOFS_TO_BE_SURE = 6;

    /** By what a reading must be better than the text as it stands, in points of {@link Reading}. */
    private static final int LEAST_GAIN = 7;
    /** One word with marks in five may be foreign or cut off. */
    private static final double LEAST_MARKED_SHARE = 0.8;

    private static final double LEAST_SHARE = 0.6;

    /** What a reading by an encoding that few texts are in must be better by. */
    private static final int RARE = 2;

    private EncodingDetector() {}

    /**
     * Detects the encoding of a run.
     *
     * @param misread one run of text, as it was read: bytes as characters of ISO-8859-1 or windows-1252
     * @return its encoding; empty where the run is sound, not Vietnamese or too short to tell (40 characters suffice)
     */
    public static Optional<EncodingGuess> detect(String misread) {
        return detect(misread, null);
    }

    /**
     * Detects the encoding of bytes.
     *
     * @param bytes one run of text
     * @return its encoding; empty for UTF-8, for sound text of other charsets and where it can't be told
     */
    public static Optional<EncodingGuess> detect(byte[] bytes) {
        byte[] sample = bytes.length > LONGEST_SAMPLE ? Arrays.copyOf(bytes, LONGEST_SAMPLE) : bytes;
        return isUtf8(bytes) ? detectAscii(sample) : detect(new String(sample, StandardCharsets.ISO_8859_1));
    }

    /** Only VIQR is ASCII. */
    private static Optional<EncodingGuess> detectAscii(byte[] sample) {
        String text = new String(sample, StandardCharsets.ISO_8859_1);
        return text.chars().allMatch(c -> c < 0x80) ? detect(text) : Optional.empty();
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * Detects the encoding of a run whose font is known. A legacy font needs less proof; without one the text alone
     * decides.
     *
     * @param misread one run of text, as it was read
     * @param font value of {@code <font face>} or {@code font-family}, or null
     * @return its encoding; empty where the run is sound, not Vietnamese or too short to tell
     */
    public static Optional<EncodingGuess> detect(String misread, @Nullable String font) {
        String sample = misread.length() > LONGEST_SAMPLE ? misread.substring(0, LONGEST_SAMPLE) : misread;
        Signs signs = Signs.of(sample);
        if (!signs.mayBeLegacy()) {
            return Optional.empty();
        }
        LegacyEncoding byFont =
                font == null ? null : LegacyFonts.encodingOf(font).orElse(null);
        if (byFont != null && fits(sample, byFont)) {
            return Optional.of(new EncodingGuess(
                    byFont, confidence(Reading.of(byFont.decode(sample).text()))));
        }
        return byText(sample, signs);
    }

    /** Tells whether an encoding that is likely for other reasons makes syllables of a run. */
    static boolean fits(String run, LegacyEncoding encoding) {
        String sample = run.length() > LONGEST_SAMPLE ? run.substring(0, LONGEST_SAMPLE) : run;
        Signs signs = Signs.of(sample);
        if (!signs.mayBeLegacy() || !signs.mayBe(encoding)) {
            return false;
        }
        Reading sound = Reading.of(sample);
        Reading reading = Reading.of(encoding.decode(sample).text());
        return reading.legalMarked() > 0
                && reading.points() >= sound.points()
                && reading.markedShare() >= LEAST_MARKED_SHARE;
    }

    /** Tells whether an encoding reads a run so well that no other need be tried. */
    static boolean isSure(String run, LegacyEncoding encoding) {
        String sample = run.length() > LONGEST_SAMPLE ? run.substring(0, LONGEST_SAMPLE) : run;
        Signs signs = Signs.of(sample);
        if (!signs.mayBeLegacy() || !signs.mayBe(encoding)) {
            return false;
        }
        Reading reading = Reading.of(encoding.decode(sample).text());
        return reading.illegalMarked() == 0 && reading.proofsBeyond(Reading.of(sample)) >= PROOFS_TO_BE_SURE;
    }

    private static Optional<EncodingGuess> byText(String sample, Signs signs) {
        Reading sound = Reading.of(sample);
        EncodingGuess best = null;
        int bestPoints = sound.points() + LEAST_GAIN - 1;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            if (encoding == LegacyEncoding.TCVN3_CAPITALS || !signs.mayBe(encoding)) {
                continue;
            }
            Reading reading = Reading.of(encoding.decode(sample).text());
            int points = reading.points() - (isRare(encoding) ? RARE : 0);
            if (points > bestPoints && isConvincing(reading, sound)) {
                bestPoints = points;
                best = new EncodingGuess(encoding, confidence(reading));
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isRare(LegacyEncoding encoding) {
        return switch (encoding) {
            case TCVN3, TCVN3_CAPITALS, VNI_WINDOWS, VISCII, VPS, VIQR, WINDOWS_1258 -> false;
            default -> true;
        };
    }

    private static boolean isConvincing(Reading reading, Reading sound) {
        int beyond = reading.proofsBeyond(sound);
        if (beyond < LEAST_PROOFS) {
            return beyond > 0
                    && reading.proofs() >= LEAST_PROOFS_IN_ALL
                    && reading.illegalMarked() == 0
                    && reading.share() >= NEARLY_ALL;
        }
        return reading.markedShare() >= LEAST_MARKED_SHARE && reading.share() >= LEAST_SHARE;
    }

    private static double confidence(Reading reading) {
        int good = reading.legalMarked();
        return reading.share() * good / (good + 1);
    }
}
