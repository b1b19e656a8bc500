package co.gov.putumayo.estampillas.shared.sheet;

import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to be read beyond so many bytes: 413. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream in, long bytes) {
        super(in);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        spend(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        spend(skipped);
        return skipped;
    }

    /** What is left, for another stream that shares the bound. */
    long left() {
        return left;
    }

    private void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw ProblemException.of(
                    ErrorCode.PAYLOAD_TOO_LARGE, "El archivo es demasiado grande.");
        }
    }
}
