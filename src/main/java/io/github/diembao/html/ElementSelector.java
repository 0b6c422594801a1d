package io.github.diembao.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A CSS selector of the small kind profiles need, compiled once: tags, {@code #id}, {@code .class}, {@code [attr]} with
 * {@code = ^= $= *=}, {@code :first-child}, {@code :last-child}, descendants and children. Each has an anchor by which
 * {@link PageIndex} finds its candidates without a walk. Immutable and thread-safe; it keeps nothing of a page, which
 * jsoup's own evaluators do.
 */
final class ElementSelector {

    private record AttributeTest(String name, char operator, String value) {
        boolean holds(Element element) {
            if (element.attributesSize() == 0 || !element.attributes().hasKey(name)) {
                return false;
            }
            String actual = element.attributes().get(name);
            return switch (operator) {
                case '=' -> actual.equals(value);
                case '^' -> actual.startsWith(value);
                case '$' -> actual.endsWith(value);
                case '*' -> actual.contains(value);
                default -> true;
            };
        }
    }

    /** One part between combinators; {@code child} says how it hangs on the part before. */
    private record Compound(
            String tag,
            String id,
            List<String> classes,
            List<AttributeTest> tests,
            boolean firstChild,
            boolean lastChild,
            boolean child) {

        boolean matches(Element element) {
            if (!tag.isEmpty() && !element.normalName().equals(tag)
                    || !id.isEmpty() && !element.id().equals(id)) {
                return false;
            }
            for (String name : classes) {
                if (!element.hasClass(name)) {
                    return false;
                }
            }
            for (AttributeTest test : tests) {
                if (!test.holds(element)) {
                    return false;
                }
            }
            return (!firstChild || element.previousElementSibling() == null)
                    && (!lastChild || element.nextElementSibling() == null);
        }
    }

    private final List<Compound> compounds;
    private final String name;
    private final String anchor;
    private final String outer;
    private final String css;

    private ElementSelector(List<Compound> compounds, String css) {
        this.compounds = compounds;
        this.css = css;
        Compound last = compounds.get(compounds.size() - 1);
        String first = anchor(compounds.get(0));
        outer = compounds.size() > 1 && (first.startsWith("#") || first.startsWith(".")) ? first : "";
        name = anchor(last);
        boolean tag = !name.startsWith("#") && !name.startsWith(".") && !name.startsWith("[");
        anchor = tag && !outer.isEmpty() ? "" : name;
    }

    private static String anchor(Compound compound) {
        if (!compound.id.isEmpty()) {
            return "#" + compound.id;
        }
        if (!compound.classes.isEmpty()) {
            return "." + compound.classes.get(0);
        }
        boolean test = !compound.tests.isEmpty() && compound.tag.isEmpty();
        return test ? "[" + compound.tests.get(0).name : compound.tag;
    }

    /**
     * Compiles a selector.
     *
     * @throws IllegalArgumentException if it is not of the kind described above
     */
    static ElementSelector compile(String css) {
        return new Parser(css).parse();
    }

    /**
     * What a candidate's index key is: {@code #id}, {@code .class}, {@code [attr} or a tag; empty where all below
     * {@link #outer} are candidates, because elements of that tag are everywhere.
     */
    String anchor() {
        return anchor;
    }

    /** The most telling name every match bears: {@code #id}, {@code .class}, {@code [attr} or a tag. */
    String name() {
        return name;
    }

    /** The index key of an element that a match must stand inside; empty where there is none. */
    String outer() {
        return outer;
    }

    /** Tells whether an element matches, anywhere in its page. */
    boolean matches(Element element) {
        return matches(element, compounds.size() - 1);
    }

    private boolean matches(Element element, int at) {
        Compound compound = compounds.get(at);
        if (!compound.matches(element)) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        @Nullable Element up = element.parent();
        if (compound.child) {
            return up != null && matches(up, at - 1);
        }
        for (; up != null; up = up.parent()) {
            if (matches(up, at - 1)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return css;
    }

    /** Reads the text of a selector. */
    private static final class Parser {
        private static final Set<String> NO_TAG = Set.of("", "*");
        private final String css;
        private int at;

        Parser(String css) {
            this.css = css.strip();
        }

        ElementSelector parse() {
            List<Compound> compounds = new ArrayList<>();
            boolean child = false;
            while (at < css.length()) {
                compounds.add(compound(child));
                child = combinator();
            }
            if (compounds.isEmpty() || child) {
                throw wrong();
            }
            return new ElementSelector(compounds, css);
        }

        private boolean combinator() {
            boolean child = false;
            while (at < css.length() && (css.charAt(at) == ' ' || css.charAt(at) == '>')) {
                child |= css.charAt(at++) == '>';
            }
            return child;
        }

        private Compound compound(boolean child) {
            int start = at;
            String tag = at < css.length() && css.charAt(at) == '*' ? css.substring(at, ++at) : name();
            String id = "";
            List<String> classes = new ArrayList<>();
            List<AttributeTest> tests = new ArrayList<>();
            boolean first = false;
            boolean last = false;
            while (at < css.length() && css.charAt(at) != ' ' && css.charAt(at) != '>') {
                char sign = css.charAt(at++);
                switch (sign) {
                    case '.' -> classes.add(needed(name()));
                    case '#' -> id = needed(name());
                    case '[' -> tests.add(test());
                    case ':' -> {
                        String pseudo = name();
                        first |= pseudo.equals("first-child");
                        last |= pseudo.equals("last-child");
                        if (!pseudo.equals("first-child") && !pseudo.equals("last-child")) {
                            throw wrong();
                        }
                    }
                    default -> throw wrong();
                }
            }
            if (at == start) {
                throw wrong();
            }
            String known = NO_TAG.contains(tag) ? "" : tag.toLowerCase(Locale.ROOT);
            return new Compound(known, id, List.copyOf(classes), List.copyOf(tests), first, last, child);
        }

        private AttributeTest test() {
            int close = css.indexOf(']', at);
            if (close < 0) {
                throw wrong();
            }
            String body = css.substring(at, close);
            at = close + 1;
            int equals = body.indexOf('=');
            if (equals < 0) {
                return new AttributeTest(needed(body.strip().toLowerCase(Locale.ROOT)), '?', "");
            }
            char before = equals > 0 ? body.charAt(equals - 1) : ' ';
            boolean special = before == '^' || before == '$' || before == '*';
            String name = body.substring(0, special ? equals - 1 : equals).strip();
            String value = body.substring(equals + 1).strip();
            if (value.length() > 1 && (value.startsWith("\"") || value.startsWith("'"))) {
                value = value.substring(1, value.length() - 1);
            }
            return new AttributeTest(needed(name.toLowerCase(Locale.ROOT)), special ? before : '=', value);
        }

        private String name() {
            int start = at;
            while (at < css.length()
                    && (Character.isLetterOrDigit(css.charAt(at)) || "-_".indexOf(css.charAt(at)) >= 0)) {
                at++;
            }
            return css.substring(start, at);
        }

        private String needed(String name) {
            if (name.isEmpty()) {
                throw wrong();
            }
            return name;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("selector not understood: " + css);
        }
    }
}
