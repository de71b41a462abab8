package dev.proviso.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whether the trees are what the text says, is for the library; what it gets wrong by itself is for us. */
class YamlTreesTest {

    @ParameterizedTest
    @ValueSource(ints = {1021, 1022, 1023, 1024, 1025, 2047, 2048, 2049, 2050})
    void charactersOutsideTheBasicPlaneMayStandAnywhere(int before) {
        String text = "x".repeat(before) + "😀".repeat(3000);

        JsonNode tree = YamlTrees.read(text);

        assertThat(tree.asString()).isEqualTo(text);
    }

    @Test
    void whereNothingStandsThereIsNothing() {
        JsonNode tree = YamlTrees.read("{nothing: , empty: ''}");

        assertThat(tree.get("nothing").isNull()).isTrue();
        assertThat(tree.get("empty").asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1000000000000000000000000000001", "12345678901234567890.5"})
    void numbersKeepTheirDigits(String number) {
        assertThat(YamlTrees.read(number).decimalValue()).isEqualTo(new BigDecimal(number));
    }
}
