package io.github.diembao.document;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Well-known documents, to fill in what a text leaves open. Table: {@code registry.tsv}. Immutable. */
final class Registry {

    /** One document: identifier, and the identifier of the plenum document it is, empty for none. */
    record Entry(DocumentId id, String plenumId) {}

    private final Map<String, List<Entry>> byNumber = new HashMap<>();
    private final Map<String, Entry> byPlenum = new HashMap<>();
    private final Map<String, Integer> plenumCount = new HashMap<>();

    Registry() {
        for (ResourceTable.Row row : ResourceTable.read(Registry.class, "registry.tsv")) {
            String symbol = row.get("symbol");
            int term = Numerals.roman(row.get("term"));
            int dash = symbol.indexOf('-');
            if (dash < 1 || term < 0) {
                throw new IllegalStateException(row.where() + ": not a Party symbol or term");
            }
            String number = Numerals.plain(symbol.substring(0, dash));
            String kind = row.get("kind_code");
            DocumentId id = DocumentId.of("vn", "dang", "tw", kind, "k" + term, number);
            String plenum = row.get("plenum");
            String plenumId = plenum.isEmpty() ? "" : "vn/dang/tw/hn" + plenum + ".k" + term + "/" + kind;
            Entry entry = new Entry(id, plenumId);
            byNumber.computeIfAbsent(kind + "/" + number, k -> new ArrayList<>())
                    .add(entry);
            if (!plenumId.isEmpty()) {
                byPlenum.putIfAbsent(plenumId, entry);
                plenumCount.merge(plenumId, 1, Integer::sum);
            }
        }
    }

    /** Returns the documents that an identifier with open segments may mean. */
    List<DocumentId> compatible(DocumentId open) {
        List<DocumentId> found = new ArrayList<>();
        String key = open.kind() + "/" + open.number();
        for (Entry entry : byNumber.getOrDefault(key, List.of())) {
            if (open.compare(entry.id()) != DocumentId.Equality.DIFFERENT) {
                found.add(entry.id());
            }
        }
        if (found.isEmpty()) {
            String id = open.toString();
            Entry entry = byPlenum.get(id);
            if (entry != null && plenumCount.getOrDefault(id, 0) == 1) {
                found.add(entry.id());
            }
        }
        return found;
    }

    /** Tells whether a plenum passed a document of another kind and none of this kind. */
    boolean isMislabelled(String plenum, String kindCode) {
        String id = "vn/dang/tw/" + plenum + "/";
        boolean other = false;
        for (String known : byPlenum.keySet()) {
            if (known.startsWith(id)) {
                if (known.equals(id + kindCode)) {
                    return false;
                }
                other |= known.endsWith("/kl") || known.endsWith("/nq");
            }
        }
        return other;
    }
}
