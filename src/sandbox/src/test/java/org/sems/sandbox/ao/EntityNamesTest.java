package org.sems.sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.java.ao.Entity;
import org.junit.jupiter.api.Test;

class EntityNamesTest {
    private final EntityNames names = new EntityNames(TableNames.prefix("org.sems.tiny"));

    interface GoodRow extends Entity {
        String getText();

        void setText(String text);
    }

    interface NumberRow extends Entity {
        long getNumber();

        void setNumber(long number);
    }

    interface ARowWithANameThatIsTooLong extends Entity {
        String getText();

        void setText(String text);
    }

    interface LongColumnRow extends Entity {
        String getAColumnWithANameThatIsTooLong();

        void setAColumnWithANameThatIsTooLong(String text);
    }

    @Test
    void prefixesTablesAsJiraDoes() {
        assertThat(TableNames.prefix("com.pyxis.greenhopper.jira")).isEqualTo("AO_60DB71");
    }

    @Test
    void takesGoodNames() {
        assertThatCode(() -> names.check(List.of(GoodRow.class))).doesNotThrowAnyException();
    }

    @Test
    void refusesReservedWordsAndLongNamesAllAtOnce() {
        assertThatThrownBy(() ->
                        names.check(List.of(NumberRow.class, ARowWithANameThatIsTooLong.class, LongColumnRow.class)))
                .hasMessageContaining("NUMBER", "reserved")
                .hasMessageContaining("ARowWithANameThatIsTooLong")
                .hasMessageContaining("getAColumnWithANameThatIsTooLong");
    }
}
