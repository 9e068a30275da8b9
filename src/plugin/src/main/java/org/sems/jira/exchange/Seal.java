package org.sems.jira.exchange;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.sems.exchange.Trace;

/** Shows that a trace is ours and belongs to its issue: whoever may edit an issue may write its properties, too. */
public final class Seal {
    private static final String KEY = "org.sems.jira.import-seal";
    private static final int SECRET_BYTES = 32;
    private static final int BLOCK_BYTES = 64;
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5C;

    private final PluginSettingsFactory settings;

    public Seal(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    String of(long issue, Trace trace) {
        return HexFormat.of().formatHex(code(secret(), (issue + "\n" + trace.json()).getBytes(StandardCharsets.UTF_8)));
    }

    /** HMAC with SHA-256 (RFC 2104). Java has it in a package that a bundle has to import, and which is not the host's to promise. */
    static byte[] code(byte[] key, byte[] message) {
        return digest(padded(key, OUTER), digest(padded(key, INNER), message));
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] padded = Arrays.copyOf(key, BLOCK_BYTES);
        for (int i = 0; i < padded.length; i++) {
            padded[i] ^= (byte) pad;
        }
        return padded;
    }

    private static byte[] digest(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return digest.digest(second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(String seal, long issue, Trace trace) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), of(issue, trace).getBytes(StandardCharsets.UTF_8));
    }

    /** Two nodes that begin at the same moment may each make one; what the other has sealed is then as good as not sealed. */
    private byte[] secret() {
        PluginSettings global = settings.createGlobalSettings();
        if (!(global.get(KEY) instanceof String)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            global.put(KEY, HexFormat.of().formatHex(secret));
        }
        return HexFormat.of().parseHex((String) global.get(KEY));
    }
}
