package io.telewright.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void eachNameIsGivenOnce() {
        Names names = Names.avoiding(List.of("span"));

        assertThat(names.variable("scope")).isEqualTo("scope");
        assertThat(names.variable("scope")).isEqualTo("scope2");
        assertThat(names.variable("span")).isEqualTo("span2");
        assertThat(names.constant("KEY")).isEqualTo("KEY");
        assertThat(names.constant("KEY")).isEqualTo("KEY_2");
    }

    @Test
    void aWordOfJavaIsNoName() {
        assertThat(Names.avoiding(List.of()).variable("class")).isEqualTo("_class");
    }

    @Test
    void variablesHideNoFieldThatIsThereOrComesLater() {
        Names fields = Names.avoiding(List.of());
        fields.variable("orders");

        Names variables = fields.ofVariables();

        assertThat(variables.variable("orders")).isEqualTo("orders2");
        assertThat(variables.variable("size")).isEqualTo("size");
        assertThat(fields.variable("size")).isEqualTo("size2");
    }
}
