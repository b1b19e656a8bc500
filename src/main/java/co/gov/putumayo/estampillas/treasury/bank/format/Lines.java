package co.gov.putumayo.estampillas.treasury.bank.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Lines of a stream, one at a time in one buffer: a file without line ends fills no memory. One
 * byte is one character (ISO 8859-1), so that columns are those of the fixed-width formats.
 */
final class Lines {

    /** Far beyond any line of these formats. */
    static final int LONGEST = 4096;

    private static final int BUFFER = 64 * 1024;
    private static final int END = -1;
    private static final int CTRL_Z = 0x1A;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] line = new byte[LONGEST];
    private int position;
    private int filled;
    private int length;
    private int number;
    private boolean tooLong;

    Lines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. The empty end after the last line end is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        int c = read();
        if (c == END) {
            return false;
        }
        number++;
        while (c != '\n' && c != END) {
            if (length < LONGEST) {
                line[length++] = (byte) c;
            } else {
                tooLong = true;
            }
            c = read();
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    private int read() throws IOException {
        if (position == filled) {
            filled = in.read(buffer);
            position = 0;
            if (filled <= 0) {
                filled = 0;
                return END;
            }
        }
        return buffer[position++] & 0xFF;
    }

    int number() {
        return number;
    }

    int length() {
        return length;
    }

    /** Longer than {@link #LONGEST}; only its beginning is here. */
    boolean tooLong() {
        return tooLong;
    }

    /** Nothing in it but spaces, or the end-of-file mark of old systems. */
    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != CTRL_Z) {
                return false;
            }
        }
        return true;
    }

    /** The characters from one column to another, both from 1 and included. */
    String columns(int first, int last) {
        return new String(line, first - 1, last - first + 1, StandardCharsets.ISO_8859_1);
    }

    /** The whole line, in UTF-8. */
    String text() {
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    byte at(int column) {
        return line[column - 1];
    }
}
