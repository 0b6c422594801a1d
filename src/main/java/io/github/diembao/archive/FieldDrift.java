package io.github.diembao.archive;

/**
 * How often the pages of one template and month lack a field that a good page of theirs has. A share that rises from one
 * month to the next tells that the paper changed its template.
 *
 * @param template the template
 * @param month year and month of publication, {@code 2022-11}, or {@code unknown}
 * @param field the field, such as {@code sapo}
 * @param missing pages that lack it
 * @param pages all pages of the template and month, at least {@code missing}
 */
public record FieldDrift(String template, String month, String field, long missing, long pages) {

    /**
     * Returns the share of pages that lack the field.
     *
     * @return above 0 and at most 1
     */
    public double share() {
        return (double) missing / pages;
    }
}
