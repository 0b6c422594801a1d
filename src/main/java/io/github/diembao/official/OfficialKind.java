package io.github.diembao.official;

import java.util.Locale;

/** What sort of office-holder a person is. */
public enum OfficialKind {
    /** Party, State, elected body, Front, mass organisation, army, police, judiciary, public institution. */
    OFFICIAL,
    /** Office-holder of another country. */
    FOREIGN,
    /** Clergy with an office. */
    RELIGIOUS,
    /** Head of an enterprise. */
    ENTERPRISE;

    /**
     * Returns the name used in records.
     *
     * @return such as {@code official}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
