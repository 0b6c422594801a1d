package io.github.diembao;

import io.github.diembao.date.DateMention;
import io.github.diembao.document.DocumentReference;
import io.github.diembao.html.CleanedImage;
import io.github.diembao.html.Removed;
import io.github.diembao.official.NameMention;
import io.github.diembao.official.Official;
import io.github.diembao.official.Position;
import io.github.diembao.text.Block;
import java.util.Objects;
import java.util.stream.Collectors;

/** An article as a page a person can read: the form of the golden files. */
final class ArticleDigest {

    private final StringBuilder out = new StringBuilder();

    private ArticleDigest() {}

    static String of(Article article) {
        ArticleDigest digest = new ArticleDigest();
        digest.head(article);
        digest.body(article);
        digest.mentions(article);
        return digest.out.toString();
    }

    private void head(Article a) {
        line("template", a.template() + " " + a.status() + " " + a.language());
        line("url", a.url());
        line("site", a.site());
        line("title", a.title());
        line("sapo", a.sapo());
        line("authors", String.join(" | ", a.authors()));
        line("section", a.section());
        line("tags", String.join(" | ", a.tags()));
        line("published", a.publishedAt() != null ? a.publishedAt() : a.publishedOn());
        line("modified", a.modifiedAt());
    }

    private void body(Article a) {
        heading("blocks");
        for (Block block : a.blocks()) {
            out.append('[').append(block.type().label()).append("] ");
            out.append(block.span().of(a.text()).replace("\n", " ⏎ ")).append('\n');
        }
        heading("images");
        for (CleanedImage image : a.images()) {
            out.append(Objects.toString(image.url(), "-")).append(" | ");
            out.append(Objects.toString(image.caption(), "-")).append(" | ");
            out.append(Objects.toString(image.credit(), "-")).append('\n');
        }
        heading("removed");
        for (Removed removed : a.removed()) {
            out.append(removed.reason()).append(": ").append(removed.text()).append('\n');
        }
    }

    private void mentions(Article a) {
        heading("dates");
        for (DateMention d : a.dates()) {
            out.append(d.text()).append(" → ").append(d.type()).append(' ').append(d.value());
            out.append(d.modifier() == null ? "" : " " + d.modifier());
            out.append(d.resolvedFrom() == null ? "" : " (" + d.resolvedFrom().label() + ")")
                    .append('\n');
        }
        heading("documents");
        for (int i = 0; i < a.documents().size(); i++) {
            DocumentReference d = a.documents().get(i);
            out.append(i).append(". ").append(d.text().replace('\n', ' ')).append(" → ");
            out.append(d.form()).append(' ').append(d.id());
            part(" issuer=", d.issuer());
            part(" term=", d.term());
            part(" issued=", d.issuedOn());
            part(" subject=", d.subject());
            part(" antecedent=", d.antecedent());
            if (!d.provisions().isEmpty()) {
                part(" provisions=", d.provisions().size());
            }
            if (!d.flags().isEmpty()) {
                part(" flags=", d.flags());
            }
            out.append('\n');
        }
        heading("officials");
        for (Official o : a.officials()) {
            out.append(o.name());
            part(" | ", o.honorific());
            part(" | ", o.rank());
            out.append(" | ").append(o.kind().label()).append(" | ");
            out.append(o.mentions().stream().map(NameMention::text).collect(Collectors.joining(", ")));
            out.append('\n');
            for (Position p : o.positions()) {
                out.append("    ").append(p.role()).append(" @ ").append(p.organization());
                out.append(p.former() ? " [former]" : "").append(p.acting() ? " [acting]" : "");
                out.append(p.conferred() ? " [conferred]" : "").append('\n');
            }
        }
    }

    private void heading(String name) {
        out.append("\n# ").append(name).append('\n');
    }

    private void line(String name, Object value) {
        out.append(name).append(": ").append(Objects.toString(value, "-")).append('\n');
    }

    private void part(String label, Object value) {
        if (value != null) {
            out.append(label).append(value);
        }
    }
}
