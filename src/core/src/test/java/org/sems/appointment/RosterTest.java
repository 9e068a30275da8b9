package org.sems.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sems.appointment.Post.ACCOUNTABLE_MANAGER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.record.Standing;

/**
 * Rosters are written as {@code person first-last acknowledged}, days as numbers of one month: {@code ann 5-9 ack 4; bob 10- unack}.
 * {@code *} marks a deputy.
 */
class RosterTest {

    @ParameterizedTest(name = "{0}: on {1} the holder is {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # appointments                          | day | holder | why
            ann 5-  ack 3                           | 4   | -      | her term begins on the 5th
            ann 5-  ack 3                           | 5   | ann    | acknowledged before, in force from the first day
            ann 5-  ack 8                           | 7   | -      | acknowledged on the 8th only
            ann 5-  ack 8                           | 8   | ann    | on the day of acknowledgement
            ann 5-  unack                           | 30  | -      | never acknowledged
            ann 5-9 ack 3                           | 9   | ann    | the last day counts
            ann 5-9 ack 3                           | 10  | -      | the day after does not
            ann 5-4 ack 3                           | 5   | -      | ended before it began
            ann 5-9 ack 3; bob 10- ack 9            | 9   | ann    | the day before the hand-over
            ann 5-9 ack 3; bob 10- ack 9            | 10  | bob    | the day of the hand-over
            ann 5-9 ack 3; bob 10- unack            | 10  | -      | the predecessor's end stands although the successor has not acknowledged
            ann 5-9 ack 3; bob 10- ack 12           | 11  | -      | vacant until he did
            ann 5-9 ack 3; bob 10- ack 12           | 12  | bob    | and in force from then
            gone 5- ack 3                           | 6   | -      | his account is deactivated
            ann* 5- ack 3                           | 6   | -      | a deputy does not hold the duty
            """)
    void hasOneHolderOnADay(String roster, int day, String holder, String why) {
        Optional<String> found =
                roster(roster).holder(ACCOUNTABLE_MANAGER, day(day)).map(Appointment::person);

        assertThat(found).as(why).isEqualTo(Optional.ofNullable(holder));
    }

    @ParameterizedTest(name = "{0}: {1} on {2} is {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # appointments                     | person | day | standing  | why
            ann 5- ack 3                       | ann    | 6   | APPOINTED | in person
            ann 5- ack 3                       | bob    | 6   | NONE      | appointed to nothing
            ann 5- ack 3; dan* 5- ack 4        | dan    | 6   | DEPUTY    | on behalf of ann
            ann 5- ack 3; dan* 5- unack        | dan    | 6   | NONE      | a deputy acknowledges too
            ann 5- ack 3; dan* 8- ack 4        | dan    | 6   | NONE      | his term has not begun
            ann 5- unack; dan* 5- ack 4        | dan    | 6   | NONE      | nobody to act on behalf of
            gone 5- ack 3; dan* 5- ack 4       | dan    | 6   | NONE      | a deactivated holder is a vacancy at once
            ann 5- ack 3; gone* 5- ack 4       | gone   | 6   | NONE      | a deactivated deputy
            ann 5- ack 3; dan* 5- ack 4; eve* 5- ack 4 | eve | 6 | DEPUTY  | there may be several
            ann 5- ack 3; ann* 5- ack 4        | ann    | 6   | APPOINTED | who holds it acts in person
            """)
    void tellsHowAPersonStandsToTheDuty(String roster, String person, int day, Standing standing, String why) {
        assertThat(roster(roster).standing(ACCOUNTABLE_MANAGER, person, day(day)))
                .as(why)
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0}: on {1} vacant because of {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # appointments               | day | cause            | person
            ann 5- ack 3                 | 6   | -                | -
            ann 5- unack                 | 6   | UNACKNOWLEDGED   | ann
            ann 5-9 ack 3; bob 10- unack | 12  | UNACKNOWLEDGED   | bob
            gone 5- ack 3                | 6   | INACTIVE         | gone
            gone 5- unack                | 6   | INACTIVE         | gone
            ann 8- ack 3                 | 6   | NOT_BEGUN        | ann
            ann 9- ack 3; bob 7-8 unack  | 6   | NOT_BEGUN        | bob
            ann 5-9 ack 3                | 10  | NOBODY_APPOINTED | -
            ann 8-7 ack 3                | 6   | NOBODY_APPOINTED | -
            dan* 5- ack 3                | 6   | NOBODY_APPOINTED | -
            """)
    void saysWhyTheDutyIsVacant(String roster, int day, Vacancy.Cause cause, String person) {
        Optional<Vacancy> vacancy = roster(roster).vacancy(ACCOUNTABLE_MANAGER, day(day));

        assertThat(vacancy.map(Vacancy::cause)).isEqualTo(Optional.ofNullable(cause));
        assertThat(vacancy.flatMap(Vacancy::appointment).map(Appointment::person))
                .isEqualTo(Optional.ofNullable(person));
    }

    @ParameterizedTest(name = "{0} ended on the {1}: from the {2} on {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # the first one is ended     | last | over | holder then | why
            ann 5- ack 3                 | 9    | 10   | -           | nobody comes after her
            ann 5-20 ack 3               | 9    | 10   | -           | earlier than meant
            ann 5-20 ack 3; bob 21- ack 4 | 9   | 10   | -           | the successor does not begin earlier for it
            ann 5-9 ack 3; bob 10- ack 4 | 9    | 10   | bob         | the successor is there
            bob 10- ack 4; ann 5-9 ack 3 | 6    | 10   | -           | one that had not begun never begins
            dan* 5- ack 3; ann 5- ack 3  | 9    | 10   | ann         | a deputy leaves no vacancy
            """)
    void tellsWhatAnEndWouldLeave(String text, int last, int over, String holder, String why) {
        List<Appointment> stored = numbered(appointments(text));
        Appointment ended = stored.get(0).ended(day(last), day(6));

        Roster after = new Roster(stored, person -> true).with(ended);

        assertThat(ended.tenure().over()).contains(day(over));
        assertThat(after.holder(ACCOUNTABLE_MANAGER, day(over)).map(Appointment::person))
                .as(why)
                .isEqualTo(Optional.ofNullable(holder));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # appointments              | day | states
            ann 5- ack 3                | 6   | IN_FORCE
            ann 5- ack 3                | 4   | NOT_BEGUN
            ann 5- unack                | 4   | UNACKNOWLEDGED
            ann 5-9 unack               | 10  | OVER
            gone 5- ack 3               | 6   | INACTIVE
            ann 5- ack 3; dan* 5- ack 3 | 6   | IN_FORCE IN_FORCE
            ann 5- unack; dan* 5- ack 3 | 6   | UNACKNOWLEDGED IDLE
            """)
    void tellsHowEachAppointmentStands(String text, int day, String states) {
        Roster roster = roster(text);

        assertThat(appointments(text).stream()
                        .map(one -> roster.stateOf(one, day(day)).name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(states);
    }

    @ParameterizedTest(name = "{0}, then {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # before, on the 6th                | wanted       | predecessor's last day | why
            -                                   | ann 6-       | -                      | the first of all
            ann 5- ack 3                        | bob 10-      | 9                      | ends the predecessor the day before
            ann 5- ack 3                        | bob 6-       | 5                      | at once
            ann 5- unack                        | bob 10-      | 9                      | whether acknowledged or not
            ann 5-20 ack 3                      | bob 10-15    | 9                      | he does not come back by himself
            ann 5-9 ack 3                       | bob 10-      | -                      | it was ended already
            ann 5-9 ack 3; bob 20- unack        | eve 10-19    | -                      | fills the gap
            ann 5- ack 3                        | ann 10-      | 9                      | the same person for a new term
            ann 5- ack 3                        | dan* 6-      | -                      | a deputy succeeds nobody
            ann 5- ack 3; dan* 5- ack 3         | eve* 6-      | -                      | several deputies
            dan* 5-7 ack 3                      | dan* 8-      | -                      | once more after the first term
            """)
    void handsOverByDate(String before, String wanted, Integer last, String why) {
        Succession succession = roster(before).appoint(appointment(wanted), day(6));

        assertThat(succession.successor()).isEqualTo(appointment(wanted));
        assertThat(succession.predecessor().flatMap(one -> one.tenure().until()))
                .as(why)
                .isEqualTo(Optional.ofNullable(last).map(RosterTest::day));
    }

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # before, on the 6th         | wanted   | refused with
            -                            | admin 6- | appointment.oneself
            -                            | gone 6-  | appointment.inactive
            -                            | ann 5-   | appointment.begins-in-the-past
            -                            | ann 8-7  | appointment.ends-before-it-begins
            bob 6- unack                 | ann 6-   | appointment.overlaps
            bob 9- unack                 | ann 6-   | appointment.overlaps
            bob 9- unack                 | ann 6-9  | appointment.overlaps
            dan* 5- ack 3                | dan* 7-  | appointment.overlaps
            dan* 9- ack 3                | dan* 7-  | appointment.overlaps
            -                            | admin 5- | appointment.oneself appointment.begins-in-the-past
            """)
    void refusesWithEveryReason(String before, String wanted, String codes) {
        assertThatThrownBy(() -> roster(before).appoint(appointment(wanted), day(6)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems().stream().map(Problem::code))
                                .containsExactly(codes.split(" ")));
    }

    @ParameterizedTest(name = "{0} ended on {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # on the 6th      | last day | refused with
            ann 5- ack 3      | 10       | -
            ann 5- ack 3      | 5        | -
            ann 5- ack 3      | 4        | appointment.ends-in-the-past
            ann 8- unack      | 5        | -
            ann 5-9 ack 3     | 9        | -
            ann 5-9 ack 3     | 10       | appointment.only-shortened
            ann 1-4 ack 1     | 6        | appointment.over
            """)
    void isEndedFromNowOnAndNeverInThePast(String text, int last, String code) {
        Appointment appointment = appointment(text);

        if (code == null) {
            assertThat(appointment.ended(day(last), day(6)).tenure().until()).contains(day(last));
        } else {
            assertThatThrownBy(() -> appointment.ended(day(last), day(6)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(code));
        }
    }

    @Test
    void isAcknowledgedOnceAndNotAfterItsEnd() {
        assertThat(appointment("ann 8- unack").acknowledged(day(6)).acknowledgedOn())
                .contains(day(6));
        assertThat(appointment("ann 5- ack 3").acknowledged(day(6)).acknowledgedOn())
                .contains(day(3));
        assertThatThrownBy(() -> appointment("ann 1-4 unack").acknowledged(day(6)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void readsPostsByTheirTexts() {
        assertThat(Post.ALL)
                .allSatisfy(post -> assertThat(Post.read(post.text())).contains(post));
        assertThat(Post.read("king")).isEmpty();
    }

    private static Roster roster(String text) {
        return new Roster(text == null ? List.of() : appointments(text), person -> !person.equals("gone"));
    }

    private static List<Appointment> appointments(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .map(RosterTest::appointment)
                .toList();
    }

    private static List<Appointment> numbered(List<Appointment> all) {
        return all.stream()
                .map(one -> new Appointment(
                        all.indexOf(one) + 1L,
                        one.post(),
                        one.person(),
                        one.tenure(),
                        one.appointedBy(),
                        one.appointedOn(),
                        one.acknowledgedOn()))
                .toList();
    }

    private static Appointment appointment(String text) {
        String[] words = text.split("\\s+");
        String[] term = words[1].split("-", 2);
        boolean deputy = words[0].endsWith("*");
        Optional<LocalDate> acknowledged =
                words.length > 3 ? Optional.of(day(Integer.parseInt(words[3]))) : Optional.empty();
        return new Appointment(
                0,
                new Post(ACCOUNTABLE_MANAGER, deputy),
                words[0].replace("*", ""),
                new Tenure(
                        day(Integer.parseInt(term[0])),
                        Optional.of(term[1]).filter(last -> !last.isEmpty()).map(last -> day(Integer.parseInt(last)))),
                "admin",
                day(1),
                acknowledged);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 11, number);
    }
}
