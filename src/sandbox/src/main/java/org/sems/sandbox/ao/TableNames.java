package org.sems.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** How Jira names the tables of a plugin. */
final class TableNames {

    private TableNames() {}

    /** {@code AO_} and the last six digits of the namespace's MD5: Jira Software's own tables are AO_60DB71_... */
    static String prefix(String namespace) {
        try {
            byte[] sum = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(sum);
            return "AO_" + hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
