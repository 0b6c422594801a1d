package io.github.diembao.archive;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recovers the address of a page from a mirror's folder layout, where a folder bears the host's name. */
final class MirrorPath {

    private static final String INDEX = "/index.html";

    private MirrorPath() {}

    /**
     * Returns the address, or null where no folder of the path is a host.
     *
     * @param path path with {@code /} between its parts
     */
    static @Nullable String urlOf(String path) {
        String[] parts = path.split("/", -1);
        int at = 0;
        for (int i = 0; i < parts.length - 1; i++) {
            if (isHost(parts[i])) {
                String rest = path.substring(at + parts[i].length());
                String address = "https://" + parts[i].toLowerCase(Locale.ROOT) + rest;
                return address.endsWith(INDEX) ? address.substring(0, address.length() - INDEX.length() + 1) : address;
            }
            at += parts[i].length() + 1;
        }
        return null;
    }

    private static boolean isHost(String part) {
        int dot = part.lastIndexOf('.');
        if (dot <= 0 || part.length() - dot < 3) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i > dot || !(c >= '0' && c <= '9' || c == '.' || c == '-'))) {
                return false;
            }
        }
        return true;
    }
}
