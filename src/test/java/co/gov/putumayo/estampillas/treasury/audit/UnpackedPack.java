package co.gov.putumayo.estampillas.treasury.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** An auditor's pack on a clean machine: a folder, and Python 3. */
public record UnpackedPack(Path folder, Map<String, byte[]> files) {

    private static final String MANIFEST = "manifest.json";

    /** What the script says and ends with. */
    public record Verdict(int exit, String output) {}

    public static UnpackedPack of(byte[] zip, Path folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        UnpackedPack pack = new UnpackedPack(folder, files);
        pack.restore();
        return pack;
    }

    public void restore() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Changes a text of a file, and its hash in the manifest with it. */
    public void forge(String name, String was, String is) throws Exception {
        if (!text(name).contains(was)) {
            throw new IllegalArgumentException(name + " does not say " + was);
        }
        byte[] forged = text(name).replace(was, is).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(name), forged);
        Files.writeString(
                folder.resolve(MANIFEST),
                text(MANIFEST).replace(sha256(files.get(name)), sha256(forged)));
    }

    public Verdict verify() throws Exception {
        Process script =
                new ProcessBuilder("python3", "verify.py")
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(script.waitFor(), output);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
