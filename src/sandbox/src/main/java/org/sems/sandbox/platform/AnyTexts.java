package org.sems.sandbox.platform;

import com.atlassian.jira.util.I18nHelper;

/** Every {@code getText} of Jira's helper is the one of the texts. */
abstract class AnyTexts implements I18nHelper {

    abstract String format(String key, Object... arguments);

    @Override
    public String getText(String key) {
        return format(key);
    }

    @Override
    public String getText(String key, String p1) {
        return format(key, (Object) p1);
    }

    @Override
    public String getText(String key, String p1, String p2) {
        return format(key, p1, p2);
    }

    @Override
    public String getText(String key, String p1, String p2, String p3) {
        return format(key, p1, p2, p3);
    }

    @Override
    public String getText(String key, String p1, String p2, String p3, String p4) {
        return format(key, p1, p2, p3, p4);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3) {
        return format(key, p1, p2, p3);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4) {
        return format(key, p1, p2, p3, p4);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4, Object p5) {
        return format(key, p1, p2, p3, p4, p5);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6) {
        return format(key, p1, p2, p3, p4, p5, p6);
    }

    @Override
    public String getText(String key, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7) {
        return format(key, p1, p2, p3, p4, p5, p6, p7);
    }

    @Override
    public String getText(String key, String p1, String p2, String p3, String p4, String p5, String p6, String p7) {
        return format(key, p1, p2, p3, p4, p5, p6, p7);
    }

    @Override
    public String getText(
            String key, Object p1, Object p2, Object p3, Object p4, Object p5, Object p6, Object p7, Object p8) {
        return format(key, p1, p2, p3, p4, p5, p6, p7, p8);
    }

    @Override
    public String getText(
            String key,
            String p1,
            String p2,
            String p3,
            String p4,
            String p5,
            String p6,
            String p7,
            String p8,
            String p9) {
        return format(key, p1, p2, p3, p4, p5, p6, p7, p8, p9);
    }

    @Override
    public String getText(String key, Object p1) {
        return format(
                key,
                p1 instanceof Object[] many
                        ? many
                        : p1 instanceof java.util.Collection<?> several ? several.toArray() : new Object[] {p1});
    }
}
