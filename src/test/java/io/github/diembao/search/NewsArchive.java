package io.github.diembao.search;

import io.github.diembao.Article;
import io.github.diembao.gold.GoldFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A made-up archive of any size, the same in every run: each article is a walk over the syllables of {@code testdata/pages} and {@code testdata/gold}
 * (which syllable follows which two, how often), with names, documents and days on top. Article {@code n} depends on
 * nothing but {@code n}.
 */
final class NewsArchive {

    private static final int SYLLABLES = 520;
    private static final int PEOPLE = 3_000;
    private static final int AUTHORS = 400;
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final int DAYS = 6_500;
    private static final String[] SECTIONS = {
        "Thời sự", "Xây dựng Đảng", "Kinh tế", "Nông nghiệp", "Giáo dục", "Pháp luật", "Thể thao", "Y tế", "Văn hóa"
    };
    private static final String[] SURNAMES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vi", "Lô", "Sầm", "Cao", "Đặng"
    };
    private static final String[] MIDDLES = {"Văn", "Thị", "Đình", "Hữu", "Bá", "Thanh", "Quốc", "Minh"};
    private static final String[] GIVEN = {
        "An", "Bảo", "Cường", "Dũng", "Đức", "Giang", "Hà", "Hòa", "Hùng", "Hường", "Khôi", "Lan", "Linh", "Mẫu", "Nam",
        "Nga", "Oanh", "Phúc", "Pắn", "Quý", "Sơn", "Tâm", "Thủy", "Tuấn", "Uyên", "Vang", "Xuân", "Yến", "Đạt", "Ngọc"
    };
    private static final String[] ROLES = {"Bí thư", "Chủ tịch", "Phó Chủ tịch", "Giám đốc", "Trưởng ban", "Chánh án"};
    private static final String[] BODIES = {
        "Huyện ủy",
        "UBND huyện",
        "Sở Nội vụ",
        "Sở Tài chính",
        "Ban Tuyên giáo",
        "Công an huyện",
        "HĐND tỉnh",
        "Ban Dân vận"
    };
    private static final String[] KINDS = {"Nghị quyết", "Chỉ thị", "Kết luận", "Quyết định", "Công văn"};
    private static final String[] CODES = {"NQ/TW", "CT/TW", "KL/TW", "QĐ-UBND", "CV/TU"};

    private final Map<String, List<String>> following = new HashMap<>();
    private final List<String> starts = new ArrayList<>();

    NewsArchive() {
        for (String gold : List.of("dates.dev.jsonl", "documents.dev.jsonl", "officials.dev.jsonl")) {
            GoldFiles.jsonLines(gold)
                    .forEach(line -> learn(line.get("text").asString().replace('\n', ' ')));
        }
        try (Stream<Path> files = Files.list(Path.of("testdata", "pages"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Files.readAllLines(file, StandardCharsets.UTF_8)
                        .forEach(line -> learn(line.substring(line.indexOf(' ') + 1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line) {
        String[] words = line.split(" ");
        if (words.length < 3) {
            return;
        }
        starts.add(words[0] + " " + words[1]);
        for (int i = 2; i < words.length; i++) {
            following
                    .computeIfAbsent(words[i - 2] + " " + words[i - 1], pair -> new ArrayList<>())
                    .add(words[i]);
            following.computeIfAbsent(words[i - 1], word -> new ArrayList<>()).add(words[i]);
        }
    }

    /** Returns the article of a number. */
    Article article(int number) {
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        String person = person(random.nextInt(PEOPLE));
        String role = pick(ROLES, random);
        String body = pick(BODIES, random);
        int kind = random.nextInt(KINDS.length);
        String symbol = 1 + random.nextInt(900) + "-" + CODES[kind];
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String title = words(random, 12);
        String text = title + "\n\n" + words(random, SYLLABLES / 2) + "\n\nĐồng chí " + person + ", " + role + " "
                + body
                + ", nêu rõ việc thực hiện " + KINDS[kind] + " số " + symbol + " ngày " + day.getDayOfMonth() + "/"
                + day.getMonthValue() + "/" + day.getYear() + ".\n\n" + words(random, SYLLABLES / 2);
        return Articles.of("a" + number, text)
                .title(title)
                .section(pick(SECTIONS, random))
                .author(person(PEOPLE + random.nextInt(AUTHORS)))
                .tag(words(random, 2))
                .on(day.toString())
                .mentions(day.toString(), day.toString())
                .official(person, role, body)
                .document(KINDS[kind] + " số " + symbol, symbol, "vn/" + symbol)
                .build();
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    private static String person(int number) {
        return SURNAMES[number % SURNAMES.length]
                + " " + MIDDLES[number / SURNAMES.length % MIDDLES.length]
                + " " + GIVEN[number / (SURNAMES.length * MIDDLES.length) % GIVEN.length];
    }

    private String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        String before = "";
        String last = "";
        for (int i = 0; i < count; i++) {
            List<String> next = following.get(random.nextInt(6) == 0 ? last : before + " " + last);
            if (next == null) {
                String[] start = starts.get(random.nextInt(starts.size())).split(" ");
                text.append(i == 0 ? "" : " ").append(start[0]).append(' ').append(start[1]);
                before = start[0];
                last = start[1];
                i++;
            } else {
                before = last;
                last = next.get(random.nextInt(next.size()));
                text.append(' ').append(last);
            }
        }
        return text.toString();
    }

    /**
     * Returns queries as people type them, taken from the articles: one to five neighbouring words, half of them without
     * marks, phrases, exclusions, names, documents, periods.
     */
    List<String> queries(int count, int articles) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        List<IntFunction<String>> kinds = List.of(
                n -> run(n, random, 1),
                n -> run(n, random, 2),
                n -> run(n, random, 2),
                n -> run(n, random, 3),
                n -> run(n, random, 4),
                n -> run(n, random, 5),
                n -> "\"" + run(n, random, 2 + random.nextInt(2)) + "\"",
                n -> run(n, random, 3) + " -" + run(n + 1, random, 1),
                n -> "official:\"" + person(random.nextInt(PEOPLE)) + "\"",
                n -> "doc:" + (1 + random.nextInt(900)) + "-KL/TW " + run(n, random, 1),
                n -> run(n, random, 2) + " from:" + (2005 + random.nextInt(17)),
                n -> "mentions:" + (1 + random.nextInt(12)) + "/" + (2005 + random.nextInt(17)));
        for (int i = 0; i < count; i++) {
            queries.add(kinds.get(i % kinds.size()).apply(random.nextInt(articles)));
        }
        return queries;
    }

    private String run(int number, Random random, int length) {
        String[] words =
                article(number).text().replaceAll("[^\\p{L}\\p{N}/ -]", "").split("[ \\n]+");
        int from = random.nextInt(words.length - length);
        String query =
                String.join(" ", List.of(words).subList(from, from + length)).replaceAll("(^| )-", "$1");
        if (query.isBlank()) {
            return "lũ";
        }
        return random.nextBoolean() ? io.github.diembao.text.TextKeys.fold(query) : query;
    }
}
