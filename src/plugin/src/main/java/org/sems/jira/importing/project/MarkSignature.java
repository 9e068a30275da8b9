package org.sems.jira.importing.project;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.sems.importing.project.ImportMark;

/** Shows that a mark is ours and belongs to its issue: users who may edit an issue may write its properties, too. */
public final class MarkSignature {
    private static final String KEY = "org.sems.jira.import-seal";
    private static final int SECRET_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final PluginSettingsFactory settings;

    public MarkSignature(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    String sign(long issue, ImportMark importMark) {
        return HexFormat.of()
                .formatHex(code(secret(), (issue + "\n" + importMark.json()).getBytes(StandardCharsets.UTF_8)));
    }

    /** HMAC with SHA-256 (RFC 2104). */
    static byte[] code(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    boolean fits(String seal, long issue, ImportMark importMark) {
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), sign(issue, importMark).getBytes(StandardCharsets.UTF_8));
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
