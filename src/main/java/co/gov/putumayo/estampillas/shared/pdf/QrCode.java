package co.gov.putumayo.estampillas.shared.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A QR code as an image for a page.
 *
 * @param dataUri {@code data:} URI of a PNG
 * @param millimetres side on paper, white margin included
 */
public record QrCode(String dataUri, BigDecimal millimetres) {

    /** Modules of white on each side that readers need (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    /**
     * At 600 dots an inch. Also whole dots at 150 and 300, so that printers and readers need not
     * guess where a module ends.
     */
    private static final int PIXELS_PER_MODULE = 12;

    private static final BigDecimal MILLIMETRES_PER_PIXEL =
            new BigDecimal("25.4").divide(BigDecimal.valueOf(600), MathContext.DECIMAL32);

    private static final int DECIMALS = 3;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    /** Readable with up to 15 % of it damaged (level M), as by a seal or a signature on it. */
    public static QrCode of(String text) {
        BitMatrix modules = modules(text);
        int side = modules.getWidth() * PIXELS_PER_MODULE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                image.setRGB(x, y, dark ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new QrCode(
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray()),
                MILLIMETRES_PER_PIXEL
                        .multiply(BigDecimal.valueOf(side))
                        .setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    // Digits in a third of the room of letters.
                                    EncodeHintType.QR_COMPACT,
                                    true,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
