package io.github.diembao.html;

import io.github.diembao.text.ResourceTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All profiles: templates, known by fingerprint, and papers, known by host or mark. Rows of a user's tables come before
 * the built-in ones. Immutable, thread-safe.
 */
final class SiteProfiles {

    private static final String METADATA = "metadata";

    private final List<SiteProfile> templates = new ArrayList<>();
    private final Map<String, SiteProfile> papersByHost = new LinkedHashMap<>();
    private final List<SiteProfile> papers = new ArrayList<>();
    private final SiteProfile metadata;
    private final Anchors anchors = new Anchors();

    /**
     * Loads profiles.
     *
     * @throws IllegalArgumentException if a row is malformed; the message names it
     */
    SiteProfiles(List<ResourceTable.Row> userRows) {
        List<ResourceTable.Row> rows = new ArrayList<>(userRows);
        rows.addAll(ResourceTable.read(SiteProfiles.class, "templates.tsv"));
        rows.addAll(ResourceTable.read(SiteProfiles.class, "papers.tsv"));
        Map<String, SiteProfile> byName = new LinkedHashMap<>();
        for (ResourceTable.Row row : rows) {
            FieldRule rule = FieldRule.of(row);
            byName.computeIfAbsent(rule.profile(), SiteProfile::new).add(rule);
            rule.selectors().forEach(anchors::add);
        }
        metadata = byName.getOrDefault(METADATA, new SiteProfile(METADATA));
        for (SiteProfile profile : byName.values()) {
            if (!profile.rules(PageField.FINGERPRINT).isEmpty()) {
                templates.add(profile);
            }
            List<String> hosts = profile.values(PageField.HOST);
            if (!hosts.isEmpty() || !profile.values(PageField.MARK).isEmpty()) {
                papers.add(profile);
                hosts.forEach(host -> papersByHost.putIfAbsent(host, profile));
            }
        }
    }

    Anchors anchors() {
        return anchors;
    }

    List<SiteProfile> papers() {
        return papers;
    }

    /** Returns the profiles whose rows are tried in turn on a page: its paper's, its template's, those of metadata. */
    List<SiteProfile> inTurn(@Nullable SiteProfile paper, SiteProfile template) {
        return paper == null || paper.equals(template)
                ? List.of(template, metadata)
                : List.of(paper, template, metadata);
    }

    /** Returns the template whose fingerprint the page bears, else its paper where that tells of a body, or null. */
    @Nullable
    SiteProfile template(PageIndex page, @Nullable String host) {
        for (SiteProfile template : templates) {
            for (FieldRule rule : template.rules(PageField.FINGERPRINT)) {
                if (bears(page, rule) && (rule.options().isEmpty() || isOneOf(host, rule.options()))) {
                    return template;
                }
            }
        }
        SiteProfile paper = paper(host);
        return paper != null && paper.rules(PageField.BODY).stream().anyMatch(rule -> bears(page, rule)) ? paper : null;
    }

    private static boolean bears(PageIndex page, FieldRule rule) {
        for (ElementSelector selector : rule.selectors()) {
            if (page.first(selector, null) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneOf(@Nullable String host, Iterable<String> hosts) {
        for (String known : hosts) {
            if (host != null && (host.equals(known) || host.endsWith("." + known))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the paper of a host, subdomains included, or null. */
    @Nullable
    SiteProfile paper(@Nullable String host) {
        String rest = host == null ? "" : host;
        while (!rest.isEmpty()) {
            SiteProfile paper = papersByHost.get(rest);
            if (paper != null) {
                return paper;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return null;
    }
}
