package org.sems.sandbox.issue.fieldtype;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.directory.Users;
import org.sems.sandbox.issue.edit.JiraDates;
import org.sems.sandbox.issue.fieldtype.SingleType.Conversion;
import org.sems.sandbox.kernel.Services;

/** Registers Jira's own types under their keys. */
public final class StockTypes {
    private static final String JIRAS = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_TEXT = 32767;
    private final CustomFieldValuePersister persister;
    private final GenericConfigManager configs;
    private final Services services;

    private StockTypes(CustomFieldValuePersister persister, Services services) {
        this.persister = persister;
        this.configs = services.get(GenericConfigManager.class);
        this.services = services;
    }

    public static void register(CustomFields fields, CustomFieldValuePersister persister, Services services) {
        StockTypes types = new StockTypes(persister, services);
        fields.register(
                JIRAS + "textfield",
                "Text Field (single line)",
                () -> types.text(PersistenceFieldType.TYPE_LIMITED_TEXT, LONGEST_LINE, UnaryOperator.identity()));
        fields.register(
                JIRAS + "textarea",
                "Text Field (multi-line)",
                () -> types.text(PersistenceFieldType.TYPE_UNLIMITED_TEXT, LONGEST_TEXT, UnaryOperator.identity()));
        fields.register(
                JIRAS + "url",
                "URL Field",
                () -> types.text(PersistenceFieldType.TYPE_LIMITED_TEXT, LONGEST_LINE, StockTypes::url));
        fields.register(
                JIRAS + "select", "Select List (single choice)", () -> types.single(types.options(), Option::getValue));
        fields.register(
                JIRAS + "multiselect",
                "Select List (multiple choices)",
                () -> types.multi(types.options(), Option::getValue, null));
        fields.register(
                JIRAS + "userpicker",
                "User Picker (single user)",
                () -> types.single(types.users(), ApplicationUser::getDisplayName));
        fields.register(
                JIRAS + "multiuserpicker",
                "User Picker (multiple users)",
                () -> types.multi(types.users(), ApplicationUser::getDisplayName, ","));
        fields.register(JIRAS + "labels", "Labels", () -> types.multi(labels(), Label::getLabel, null));
        fields.register(JIRAS + "float", "Number Field", types::number);
        fields.register(
                JIRAS + "datepicker",
                "Date Picker",
                () -> types.date(
                        StockTypes::day,
                        t -> JiraDates.format(t.toLocalDateTime().toLocalDate())));
        fields.register(
                JIRAS + "datetime",
                "Date Time Picker",
                () -> types.date(StockTypes::moment, t -> JiraDates.format(t.toLocalDateTime())));
    }

    private SingleType<String> text(PersistenceFieldType column, int longest, UnaryOperator<String> check) {
        return new SingleType<>(
                persister,
                configs,
                column,
                new Conversion<>(
                        given -> {
                            if (given.length() > longest) {
                                throw new FieldValidationException(
                                        "The entered text is too long. It exceeds the allowed limit of " + longest
                                                + " characters.");
                            }
                            return check.apply(given);
                        },
                        Function.identity(),
                        s -> s,
                        Object::toString),
                null);
    }

    private <T> SingleType<T> single(Conversion<T> conversion, Function<T, String> shown) {
        return new SingleType<>(persister, configs, PersistenceFieldType.TYPE_LIMITED_TEXT, conversion, shown);
    }

    private <T> MultiType<T> multi(Conversion<T> conversion, Function<T, String> shown, String between) {
        return new MultiType<>(persister, configs, conversion, shown, between);
    }

    private SingleType<Double> number() {
        Conversion<Double> conversion = new Conversion<>(
                StockTypes::readNumber,
                d -> new BigDecimal(d.toString()).stripTrailingZeros().toPlainString(),
                d -> d,
                o -> ((Number) o).doubleValue());
        return new SingleType<>(persister, configs, PersistenceFieldType.TYPE_DECIMAL, conversion, null);
    }

    private SingleType<Timestamp> date(Function<String, Timestamp> read, Function<Timestamp, String> write) {
        Conversion<Timestamp> conversion = new Conversion<>(
                read,
                write,
                t -> t,
                o -> o instanceof Number millis ? new Timestamp(millis.longValue()) : (Timestamp) o);
        return new SingleType<>(persister, configs, PersistenceFieldType.TYPE_DATE, conversion, write);
    }

    private Conversion<Option> options() {
        return new Conversion<>(
                id -> {
                    if (id.equals("-1")) {
                        return null;
                    }
                    Option option = option(id);
                    if (option == null) {
                        throw new FieldValidationException("Option id '" + id + "' is not valid");
                    }
                    return option;
                },
                o -> o.getOptionId().toString(),
                o -> o.getOptionId().toString(),
                stored -> option(stored.toString()));
    }

    private Option option(String id) {
        return id.matches("\\d{1,18}") ? services.get(OptionsManager.class).findByOptionId(Long.valueOf(id)) : null;
    }

    private Conversion<ApplicationUser> users() {
        Users users = services.get(Users.class);
        return new Conversion<>(
                name -> users.byName(name)
                        .orElseThrow(
                                () -> new FieldValidationException("User '" + name + "' was not found in the system.")),
                ApplicationUser::getUsername,
                ApplicationUser::getKey,
                key -> users.byKey(key.toString()).orElse(null));
    }

    private static Conversion<Label> labels() {
        return new Conversion<>(
                text -> {
                    if (text.chars().anyMatch(Character::isWhitespace)) {
                        throw new FieldValidationException(
                                "The label '" + text + "' contains spaces which is invalid.");
                    }
                    if (text.length() > LONGEST_LINE) {
                        throw new FieldValidationException("The label '" + text
                                + "' exceeds the maximum length for a single label of 255 characters.");
                    }
                    return new Label(null, null, text);
                },
                Label::getLabel,
                Label::getLabel,
                stored -> new Label(null, null, stored.toString()));
    }

    private static Double readNumber(String text) {
        try {
            return Double.valueOf(new BigDecimal(text.strip()).doubleValue());
        } catch (NumberFormatException e) {
            throw new FieldValidationException("'" + text + "' is an invalid number");
        }
    }

    private static Timestamp day(String text) {
        return Timestamp.valueOf(JiraDates.date(text)
                .orElseThrow(() -> new FieldValidationException(
                        "You did not enter a valid date. Please enter the date in the format \"" + JiraDates.DATE_PICKER
                                + '"'))
                .atStartOfDay());
    }

    private static Timestamp moment(String text) {
        Optional<LocalDateTime> moment = JiraDates.dateTime(text);
        return Timestamp.valueOf(moment.orElseThrow(() ->
                new FieldValidationException("You did not enter a valid date. Please enter the date in the format \""
                        + JiraDates.DATE_TIME_PICKER + '"')));
    }

    private static String url(String text) {
        try {
            if (new URI(text.strip()).getScheme() != null) {
                return text.strip();
            }
        } catch (java.net.URISyntaxException e) { // told below
        }
        throw new FieldValidationException("Not a valid URL");
    }
}
