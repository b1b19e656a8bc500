package co.gov.putumayo.estampillas.treasury.audit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip written file after file, that remembers the hash of each. */
class PackZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final List<PackedFile> files = new ArrayList<>();

    PackZip(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** A file of the pack. */
    record PackedFile(String name, String sha256) {}

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream to) throws IOException;
    }

    /** Writes the text of a file, with its own line ends. */
    interface Text {
        void writeTo(Writer to) throws IOException;
    }

    void file(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        zip.putNextEntry(new ZipEntry(name));
        DigestOutputStream hashed = new DigestOutputStream(new Open(zip), digest);
        content.writeTo(hashed);
        hashed.flush();
        zip.closeEntry();
        files.add(new PackedFile(name, HexFormat.of().formatHex(digest.digest())));
    }

    void text(String name, Text text) throws IOException {
        file(
                name,
                to -> {
                    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
                    text.writeTo(writer);
                    writer.flush();
                });
    }

    List<PackedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever writes one file does not close the zip. */
    private static final class Open extends FilterOutputStream {

        private Open(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
