package io.github.diembao.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document with everything a text says of it: the mentions that were found to mean the same one.
 *
 * @param id identifier as far as the text tells
 * @param registered identifier that the tables of laws and well-known documents add where the text leaves one open, null
 *     where they know none or more than one
 * @param fullest the mention that says most
 * @param mentions indexes of its mentions in the list they were taken from, in order
 */
public record DocumentWork(
        DocumentId id, @Nullable DocumentId registered, DocumentReference fullest, List<Integer> mentions) {

    private static final Registry REGISTRY = new Registry();
    private static final LawTable LAWS = new LawTable(List.of());
    private static final int LAW_SEGMENTS = 6;

    /** Copies the list. */
    public DocumentWork {
        mentions = List.copyOf(mentions);
    }

    /**
     * Groups the references of one text by document.
     *
     * @param references as an extractor returned them
     * @return the documents in the order of their first mention; drafts and other mentions without an identifier are left
     *     out
     */
    public static List<DocumentWork> of(List<DocumentReference> references) {
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < references.size(); i++) {
            groups.computeIfAbsent(root(references, i), r -> new ArrayList<>()).add(i);
        }
        List<DocumentWork> works = new ArrayList<>();
        groups.forEach((root, mentions) -> {
            DocumentReference fullest = references.get(root);
            if (fullest.id() != null) {
                DocumentId id = DocumentId.parse(fullest.id());
                works.add(new DocumentWork(id, registered(id), fullest, mentions));
            }
        });
        return List.copyOf(works);
    }

    private static int root(List<DocumentReference> references, int index) {
        int at = index;
        for (int steps = 0; steps < references.size(); steps++) {
            Integer antecedent = references.get(at).antecedent();
            if (antecedent == null) {
                break;
            }
            at = antecedent;
        }
        return at;
    }

    private static @Nullable DocumentId registered(DocumentId id) {
        List<String> segments = id.segments();
        boolean namedLaw = segments.size() == LAW_SEGMENTS
                && segments.get(2).equals("qh")
                && segments.get(3).equals("luat")
                && segments.get(4).length() == 4;
        if (namedLaw) {
            List<Law> laws = LAWS.named(id.number(), Integer.parseInt(segments.get(4)));
            DocumentId found = null;
            for (Law law : laws) {
                DocumentId numbered = numbered(law);
                if (found != null && !found.equals(numbered)) {
                    return null;
                }
                found = numbered;
            }
            return found;
        }
        List<DocumentId> candidates = REGISTRY.compatible(id);
        boolean open = id.openSegments() > 0 || segments.size() != LAW_SEGMENTS;
        return open && candidates.size() == 1 ? candidates.get(0) : null;
    }

    /** {@code 45/2013/QH13} as {@code vn/nn/qh/luat/k13/45}. */
    private static @Nullable DocumentId numbered(Law law) {
        String symbol = law.symbol();
        int slash = symbol.indexOf('/');
        int assembly = symbol.lastIndexOf("/QH");
        if (slash < 1 || assembly < slash) {
            return null;
        }
        String number = Numerals.plain(symbol.substring(0, slash));
        return DocumentId.of("vn", "nn", "qh", "luat", "k" + symbol.substring(assembly + 3), number);
    }
}
