package co.gov.putumayo.estampillas.portal.treasury.fund;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Forms with a file of which only the hash is kept. */
final class HashedFiles {

    private HashedFiles() {}

    /** The fields; that of a file holds its SHA-256 in hexadecimal, none if there is no file. */
    static MultivaluedMap<String, String> fields(MultipartFormDataInput input) throws IOException {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        for (var field : input.getValues().entrySet()) {
            for (FormValue value : field.getValue()) {
                if (!value.isFileItem()) {
                    fields.add(field.getKey(), value.getValue());
                } else if (value.getFileItem().getFileSize() > 0) {
                    fields.add(field.getKey(), sha256(value));
                }
            }
        }
        return fields;
    }

    private static String sha256(FormValue file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream content =
                    new DigestInputStream(file.getFileItem().getInputStream(), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
