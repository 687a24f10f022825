package io.siliu.ocr.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.ocr.FieldNames;
import org.junit.jupiter.api.Test;

class NationsTest {

    @Test
    void thereAreFiftySix() {
        assertThat(Nations.ALL).hasSize(56).doesNotHaveDuplicates();
    }

    @Test
    void whatRanIntoANationIsCutOff() {
        assertThat(Nations.at("汉出生")).contains("汉");
        assertThat(Nations.at("土家")).as("the longest, not 土").contains("土家");
        assertThat(Nations.at("叹")).isEmpty();
    }

    @Test
    void aWordThatIsNoNationIsDoubted() {
        assertThat(ValueForms.canBe(FieldNames.NATION, "维吾尔")).isTrue();
        assertThat(ValueForms.canBe(FieldNames.NATION, "穿青人")).isTrue();
        assertThat(ValueForms.canBe(FieldNames.NATION, "叹")).isFalse();
    }
}
