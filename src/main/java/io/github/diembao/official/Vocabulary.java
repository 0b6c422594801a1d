package io.github.diembao.official;

import io.github.diembao.text.Gazetteer;
import io.github.diembao.text.TokenSequence;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The tables of the field, compiled. Immutable and thread-safe. */
final class Vocabulary {

    private final Gazetteer<TitleEntry> titles;
    private final Gazetteer<BodyEntry> bodies;
    private final Gazetteer<BodyEntry> ministries;
    private final Gazetteer<AddressEntry> addresses;
    private final Gazetteer<Set<String>> places;
    private final Gazetteer<Boolean> fields;
    private final Gazetteer<SignKind> connectives;
    private final Gazetteer<String> blockers;
    private final Gazetteer<String> areas;
    private final Gazetteer<String> modifiers;
    private final Gazetteer<String> countries;
    private final Map<String, Boolean> surnames;
    private final Set<String> syllables;
    private final Map<WordKind, Set<String>> words;

    Vocabulary(VocabularyBuilder b) {
        titles = b.titles.build();
        bodies = b.bodies.build();
        ministries = b.ministries.build();
        addresses = b.addresses.build();
        places = b.places.build();
        surnames = Map.copyOf(b.surnames);
        syllables = Set.copyOf(b.syllables);
        words = new EnumMap<>(WordKind.class);
        b.words.forEach((kind, keys) -> words.put(kind, Set.copyOf(keys)));
        fields = b.fields.build();
        connectives = b.connectives.build();
        blockers = b.blockers.build();
        areas = b.areas.build();
        modifiers = b.modifiers.build();
        countries = b.countries.build();
    }

    Gazetteer<TitleEntry> titles() {
        return titles;
    }

    Gazetteer<BodyEntry> bodies() {
        return bodies;
    }

    /** Ministries by their names without the first word, as a minister's title has them. */
    Gazetteer<BodyEntry> ministries() {
        return ministries;
    }

    Gazetteer<AddressEntry> addresses() {
        return addresses;
    }

    /** Names of units of administration with the kinds of unit that bear them. */
    Gazetteer<Set<String>> places() {
        return places;
    }

    /** Words names are made of; true where they are as often a verb. */
    Gazetteer<Boolean> fields() {
        return fields;
    }

    Gazetteer<SignKind> connectives() {
        return connectives;
    }

    /** Words after which capitals name a street, a school, an author …; the value tells which. */
    Gazetteer<String> blockers() {
        return blockers;
    }

    /** Kinds of unit of administration, abbreviations included; the value is the word in full. */
    Gazetteer<String> areas() {
        return areas;
    }

    /** Words before a title that tell its time: former, acting, fresh. */
    Gazetteer<String> modifiers() {
        return modifiers;
    }

    Gazetteer<String> countries() {
        return countries;
    }

    boolean surname(String key) {
        return surnames.containsKey(key);
    }

    boolean weakSurname(String key) {
        return Boolean.TRUE.equals(surnames.get(key));
    }

    /** Tells whether a syllable is met as middle or given name. */
    boolean nameSyllable(String key) {
        return syllables.contains(key);
    }

    /** Tells whether a name belongs to history. */
    boolean historical(String nameKey) {
        return words(WordKind.HISTORICAL).contains(nameKey);
    }

    /** Tells whether a word begins a predicate, so that no name in capitals runs over it. */
    boolean verb(String key) {
        return words(WordKind.VERB).contains(key);
    }

    /** Tells whether a word opens an age, a birth year, a home or a place in a picture. */
    boolean detail(String key) {
        return words(WordKind.DETAIL).contains(key);
    }

    /** Tells whether a word begins the name of an event, which has an organising committee. */
    boolean occasion(String key) {
        return words(WordKind.OCCASION).contains(key);
    }

    /** Tells whether a post after the word is spoken of, not its holder ({@code nhiệm vụ Bí thư}). */
    boolean speaksOfPost(String key) {
        return words(WordKind.LEAD).contains(key);
    }

    /** Tells whether a word after {@code phụ trách} names a field of work, so that the post is no acting one. */
    boolean charge(String key) {
        return words(WordKind.CHARGE).contains(key);
    }

    /** Tells whether a word is a saint's name that stands before a Catholic's family name. */
    boolean baptismal(String key) {
        return words(WordKind.BAPTISMAL).contains(key);
    }

    /** Tells whether a syllable is a middle name that some write in lower case. */
    boolean middle(String key) {
        return words(WordKind.MIDDLE).contains(key);
    }

    /** Tells whether a family name, Văn or Thị and a given name stand between two tokens. */
    boolean startsFullName(TokenSequence tokens, int at, int end) {
        return at + 2 < end && middle(tokens.key(at + 1)) && surname(tokens.key(at));
    }

    /** Tells whether two words name work that is no post. */
    boolean job(String key) {
        return words(WordKind.JOB).contains(key);
    }

    /** Tells whether a word ends the kind of a firm ({@code Công ty CP}). */
    boolean firm(String key) {
        return words(WordKind.FIRM).contains(key);
    }

    /** Tells whether words say whose relative somebody is: {@code vợ}, {@code con trai của}. */
    boolean relation(String key) {
        return words(WordKind.RELATION).contains(key);
    }

    /** Tells whether one or two words open what a committee was set up for. */
    boolean topic(String key) {
        return words(WordKind.TOPIC).contains(key);
    }

    /** Tells whether a word begins a predicate after what a committee was set up for. */
    boolean predicate(String key) {
        return words(WordKind.PREDICATE).contains(key);
    }

    /** Tells whether a word stands before the number of a house. */
    boolean house(String key) {
        return words(WordKind.HOUSE).contains(key);
    }

    /** Tells whether one or two words begin what somebody does or says. */
    boolean action(String key) {
        return words(WordKind.ACTION).contains(key);
    }

    private Set<String> words(WordKind kind) {
        return words.getOrDefault(kind, Set.of());
    }
}
