package io.github.diembao.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Guesses the charset of bytes that declare none, by ICU's detector. Thread-safe. */
public final class CharsetGuess {

    /** More bytes than this say no more about the charset. */
    private static final int LONGEST_SAMPLE = 1 << 16;

    private CharsetGuess() {}

    /**
     * Guesses a charset.
     *
     * @param bytes a document or its start; only the first 64 KiB are looked at
     * @return the likeliest charset this JVM knows, or null where nothing is likely
     */
    public static @Nullable Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(bytes.length > LONGEST_SAMPLE ? Arrays.copyOf(bytes, LONGEST_SAMPLE) : bytes);
        CharsetMatch[] matches = detector.detectAll();
        if (matches == null) {
            return null;
        }
        for (CharsetMatch match : matches) {
            Charset known = find(match.getName());
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    /** ICU knows charsets this JVM does not. */
    private static @Nullable Charset find(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
