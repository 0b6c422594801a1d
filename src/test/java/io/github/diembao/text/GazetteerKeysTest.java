package io.github.diembao.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases that a table keeps as keys are found like phrases given as text. */
class GazetteerKeysTest {

    @ParameterizedTest
    @ValueSource(strings = {"Thành Vinh", "THÀNH VINH", "thành  vinh", "Thái Hoà", "Ea H'Leo", "Quận 1"})
    void keysMeetEverySpelling(String phrase) {
        Gazetteer<String> gazetteer = Gazetteer.<String>builder()
                .addKeys("thành vinh", "found")
                .addKeys("thái hòa", "found")
                .addKeys("ea h ' leo", "found")
                .addKeys("quận 1", "found")
                .build();
        assertThat(gazetteer.get(phrase)).isEqualTo("found");
    }

    @Test
    void aLaterValueReplacesTheEarlierHoweverThePhraseIsGiven() {
        Gazetteer<Integer> gazetteer = Gazetteer.<Integer>builder()
                .add("Thành Vinh", 1)
                .addKeys("thành vinh", 2)
                .build();
        assertThat(gazetteer.size()).isEqualTo(1);
        assertThat(gazetteer.get("Thành Vinh")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "thành  vinh", "thành "})
    void anEmptyKeyIsRefused(String keys) {
        Gazetteer.Builder<Integer> builder = Gazetteer.builder();
        assertThatThrownBy(() -> builder.addKeys(keys, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
