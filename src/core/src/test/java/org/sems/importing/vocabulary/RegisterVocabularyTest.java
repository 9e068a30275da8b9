package org.sems.importing.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterVocabularyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Likelihood (1-5)|likelihood",
                "Impact [score]|impact",
                "a (b (c) d)|a b d",
                "((a)|''",
                "(a|a",
                "a]b|a b",
                "(a]b|b"
            })
    void readsPastWhatStandsInBrackets(String text, String plain) {
        assertThat(RegisterVocabulary.plain(text)).isEqualTo(plain);
    }

    /** Each opening bracket would otherwise be followed to the end of the text: the characters that are looked at say so. */
    @Test
    void looksAtATextOfOpeningBracketsOnce() {
        Counted text = new Counted("(".repeat(1_000));

        assertThat(RegisterVocabulary.IN_BRACKETS.matcher(text).find()).isFalse();

        assertThat(text.looks.get()).isLessThan(5_000);
        Pattern followed = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
        assertThat(followed.matcher(text).find()).isFalse();
        assertThat(text.looks.get()).as("the measure tells them apart").isGreaterThan(400_000);
    }

    private record Counted(String text, AtomicLong looks) implements CharSequence {
        Counted(String text) {
            this(text, new AtomicLong());
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
