package co.gov.putumayo.estampillas.treasury.bank.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of files as they came, in compressed chunks: whoever reads or writes them holds one
 * chunk in memory and a transaction for one chunk.
 */
@ApplicationScoped
public class BankFileContent {

    static final int CHUNK = 1024 * 1024;

    private final EntityManager entities;

    BankFileContent(EntityManager entities) {
        this.entities = entities;
    }

    void store(UUID file, int position, byte[] bytes, int length) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes, 0, length);
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                entities.createNativeQuery(
                                                """
                                                insert into bank_file_chunk (file_id, position, content)
                                                values (:file, :position, :content)
                                                """)
                                        .setParameter("file", file)
                                        .setParameter("position", position)
                                        .setParameter("content", zipped.toByteArray())
                                        .executeUpdate());
    }

    void delete(UUID file) {
        entities.createNativeQuery("delete from bank_file_chunk where file_id = :file")
                .setParameter("file", file)
                .executeUpdate();
    }

    /** The bytes as they came. */
    public InputStream open(UUID file) {
        return new ChunkStream(file);
    }

    private byte[] chunk(UUID file, int position) {
        List<?> found =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        entities.createNativeQuery(
                                                        """
                                                        select content from bank_file_chunk
                                                        where file_id = :file and position = :position
                                                        """)
                                                .setParameter("file", file)
                                                .setParameter("position", position)
                                                .getResultList());
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    private final class ChunkStream extends InputStream {

        private final UUID file;
        private InputStream current = InputStream.nullInputStream();
        private int next;

        private ChunkStream(UUID file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = current.read(bytes, offset, length);
            while (read < 0) {
                byte[] zipped = chunk(file, next++);
                if (zipped == null) {
                    return -1;
                }
                current = new GZIPInputStream(new ByteArrayInputStream(zipped));
                read = current.read(bytes, offset, length);
            }
            return read;
        }
    }
}
