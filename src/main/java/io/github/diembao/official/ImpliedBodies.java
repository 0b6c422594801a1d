package io.github.diembao.official;

import io.github.diembao.text.TextNormalizer;
import io.github.diembao.text.Tokenizer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies that titles tell without naming them. Thread-safe. */
final class ImpliedBodies {

    private final BodyParser bodies;
    private final Map<String, Body> known = new ConcurrentHashMap<>();

    ImpliedBodies(BodyParser bodies) {
        this.bodies = bodies;
    }

    /**
     * Returns a body of the table, read once.
     *
     * @throws IllegalStateException if no body in the table starts so
     */
    Body get(String name) {
        return known.computeIfAbsent(name, key -> {
            Body body = bodies.at(Tokenizer.tokenize(TextNormalizer.normalize(key)), 0);
            if (body == null) {
                throw new IllegalStateException("no body in the table starts " + key);
            }
            return body;
        });
    }
}
