package io.github.diembao.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/**
 * The layout of a paper no profile knows, from {@code testdata/layouts}: lines that begin with {@code #} tell how a piece of
 * a body is marked up, the rest is the page. In a page, <code>{title} {sapo} {author} {section} {tags} {iso} {slashed}
 * {body} {json body}</code> stand for parts of the article, <code>{menu} {script N} {links N} {teasers N} {prose N}
 * {comments N}</code> for what stands around it.
 */
record UnknownLayout(String name, Map<String, String> marks, String page) {

    static List<UnknownLayout> all() {
        try (Stream<Path> files = Files.list(Path.of("testdata", "layouts"))) {
            List<UnknownLayout> layouts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                layouts.add(read(file));
            }
            return layouts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnknownLayout read(Path file) throws IOException {
        Map<String, String> marks = new HashMap<>(Map.of(
                "status", "UNKNOWN_TEMPLATE",
                "language", "vi",
                "p", "<p>{text}</p>",
                "h", "<h2>{text}</h2>",
                "q", "<blockquote><p>{text}</p></blockquote>",
                "r", "",
                "c", "<figure><img src=\"{src}\"><figcaption>{caption} Ảnh: {credit}</figcaption></figure>",
                "l", "<li>{text}</li>",
                "list", "<ul>{items}</ul>",
                "t", "<td>{text}</td>"));
        StringBuilder page = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                int space = line.indexOf(' ');
                marks.put(line.substring(1, space), line.substring(space + 1));
            } else {
                page.append(line).append('\n');
            }
        }
        return new UnknownLayout(file.getFileName().toString().replace(".html", ""), marks, page.toString());
    }

    ArticleStatus status() {
        return ArticleStatus.valueOf(marks.get("status"));
    }

    String language() {
        return marks.get("language");
    }

    /** Returns the article as this layout prints it: a short notice has its first paragraphs only. */
    ArticleModel printed(ArticleModel model) {
        int most = Integer.parseInt(marks.getOrDefault("cut", "0"));
        return most == 0
                ? model
                : new ArticleModel(
                        model.name(),
                        model.title(),
                        model.sapo(),
                        model.authors(),
                        model.section(),
                        model.tags(),
                        model.published(),
                        model.items().stream()
                                .filter(item -> item.kind() == 'p')
                                .limit(most)
                                .toList());
    }

    @Override
    public String toString() {
        return name;
    }

    /** Renders an article; what stands around it is the same whenever it is asked for. */
    String render(ArticleModel model) {
        PageChrome chrome = new PageChrome(name.hashCode() * 31L + model.name().hashCode());
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = page.indexOf('{'); open >= 0; open = page.indexOf('{', from)) {
            int close = page.indexOf('}', open);
            String value = value(page.substring(open + 1, close), model, chrome);
            out.append(page, from, value == null ? open + 1 : open);
            out.append(value == null ? "" : value);
            from = value == null ? open + 1 : close + 1;
        }
        String html = out.append(page.substring(from)).toString();
        return marks.containsKey("decomposed") ? Normalizer.normalize(html, Normalizer.Form.NFD) : html;
    }

    private String value(String name, ArticleModel model, PageChrome chrome) {
        int space = name.indexOf(' ');
        String key = space < 0 ? name : name.substring(0, space);
        String argument = space < 0 ? "" : name.substring(space + 1);
        DateTimeFormatter iso = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
        return switch (key) {
            case "title" -> Entities.escape(model.title());
            case "sapo" -> Entities.escape(model.sapo());
            case "author" -> Entities.escape(String.join(" - ", model.authors()));
            case "section" -> Entities.escape(model.section());
            case "tags" -> Entities.escape(String.join(", ", model.tags()));
            case "slug" -> model.slug();
            case "iso" -> iso.format(model.published()) + "+07:00";
            case "slashed" ->
                DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).format(model.published());
            case "body" -> body(model);
            case "json" -> json(argument, model);
            case "menu" -> chrome.menu("muc-luc");
            case "script" -> chrome.script(Integer.parseInt(argument));
            case "links" -> chrome.links(Integer.parseInt(argument));
            case "teasers" -> chrome.teasers(Integer.parseInt(argument));
            case "prose" -> chrome.prose(Integer.parseInt(argument));
            case "comments" -> chrome.remarks(Integer.parseInt(argument));
            default -> null;
        };
    }

    private String json(String part, ArticleModel model) {
        String value = switch (part) {
            case "title" -> model.title();
            case "sapo" -> model.sapo();
            case "body" -> String.join("\n", PagesGoldTest.texts(model));
            case "markup" -> body(model);
            default -> throw new IllegalArgumentException(part);
        };
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("/", "\\/");
    }

    private String body(ArticleModel model) {
        StringBuilder out = new StringBuilder();
        List<ArticleModel.Item> items = model.items();
        for (int i = 0; i < items.size(); i++) {
            ArticleModel.Item item = items.get(i);
            boolean starts = i == 0 || items.get(i - 1).kind() != item.kind();
            switch (item.kind()) {
                case 'l' -> out.append(starts ? mark("list", "{items}", run(items, i, "l")) : "");
                case 't' -> out.append(starts ? "<table border=\"1\">" + run(items, i, "t") + "</table>" : "");
                case 'c' ->
                    out.append(marks.get("c")
                            .replace("{caption}", Entities.escape(item.caption()))
                            .replace("{credit}", Entities.escape(item.credit()))
                            .replace("{src}", "https://cdn.bao-la.vn/anh/" + i + ".jpg"));
                case 'h', 'q', 'r' -> out.append(mark(String.valueOf(item.kind()), "{text}", escaped(item)));
                default -> out.append(mark("p", "{text}", escaped(item)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String escaped(ArticleModel.Item item) {
        return Entities.escape(item.text());
    }

    private String mark(String kind, String place, String text) {
        return marks.get(kind).replace(place, text);
    }

    private String run(List<ArticleModel.Item> items, int from, String kind) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < items.size() && items.get(i).kind() == kind.charAt(0); i++) {
            if (kind.equals("l")) {
                out.append(mark("l", "{text}", escaped(items.get(i))));
                continue;
            }
            out.append("<tr>");
            for (String cell : items.get(i).text().split(" \\| ")) {
                out.append(mark("t", "{text}", Entities.escape(cell)));
            }
            out.append("</tr>");
        }
        return out.toString();
    }
}
