package co.gov.putumayo.estampillas.treasury.bank.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files of banks and gateways, and their comparison with our payments. */
@ConfigMapping(prefix = "estampillas.treasury.bank")
public interface BankConfig {

    /** How often files are looked for that a dead replica left unfinished; or {@code off}. */
    @WithDefault("30s")
    String every();

    /** NIT of the Department as heads of files write it: with and without check digit. */
    @WithDefault("800094164,8000941644")
    List<String> collectors();

    /** Lines imported in one transaction. */
    @WithDefault("10000")
    int importBatch();

    /** Lines compared in one transaction. */
    @WithDefault("5000")
    int compareBatch();

    /** How long a job has a file for itself without a sign of life. */
    @WithDefault("2M")
    Duration lease();

    /** After how long an upload that never ended is forgotten. */
    @WithDefault("2H")
    Duration abandonedAfter();

    /** Days between the bank's date and ours within which a CUS alone identifies a payment. */
    @WithDefault("5")
    int daysApart();

    /** Business days that money may take to show in a file; then it is "not in the bank". */
    @WithDefault("3")
    int transitDays();

    /** How often payments are looked for whose time in transit is over; or {@code off}. */
    @WithDefault("6h")
    String overdueEvery();

    /** Who looks after an open item until it is given to somebody else. */
    @WithDefault("tesoreria")
    String firstOwner();

    /** Settlements by gateway. */
    Map<String, Settlement> settlements();

    /** Where the settlement of a gateway says what: names of its columns. */
    interface Settlement {

        /** Between the cells of a line. */
        @WithDefault(",")
        char separator();

        /** Our reference of the attempt. */
        String reference();

        /** Amount paid, before the gateway's fee. */
        String amount();

        /** Whether amounts are whole cents. */
        @WithDefault("false")
        boolean inCents();

        /** Day or moment of payment. */
        String date();

        /** Código Único de Seguimiento of PSE. */
        Optional<String> cus();

        /** What the gateway kept. */
        Optional<String> fee();

        /** The gateway's own number. */
        Optional<String> trace();

        /** State of the payment. */
        Optional<String> status();

        /** States that mean settled. */
        @WithDefault("APPROVED")
        Set<String> settled();
    }
}
