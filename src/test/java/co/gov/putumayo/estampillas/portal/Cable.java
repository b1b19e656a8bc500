package co.gov.putumayo.estampillas.portal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The connection between a browser and the service; once cut, nothing gets through any more. */
final class Cable implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Queue<Closeable> ends = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    work -> {
                        Thread thread = new Thread(work, "cable");
                        thread.setDaemon(true);
                        return thread;
                    });

    private Cable(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::connectAll);
    }

    static Cable to(int port) {
        try {
            return new Cable(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return entrance.getLocalPort();
    }

    void cut() {
        close(entrance);
        ends.forEach(Cable::close);
    }

    @Override
    public void close() {
        cut();
        threads.shutdownNow();
    }

    private void connectAll() {
        try {
            while (!entrance.isClosed()) {
                Socket browser = entrance.accept();
                Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(browser);
                ends.add(service);
                threads.execute(() -> pump(browser, service));
                threads.execute(() -> pump(service, browser));
            }
        } catch (IOException e) {
            cut();
        }
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            close(to);
        }
    }

    private static void close(Closeable end) {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
