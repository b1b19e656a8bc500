package co.gov.putumayo.estampillas.portal.treasury;

import co.gov.putumayo.estampillas.payment.PaymentSituation;
import co.gov.putumayo.estampillas.portal.Form;
import co.gov.putumayo.estampillas.portal.Frame;
import co.gov.putumayo.estampillas.shared.IsoDate;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.security.Role;
import co.gov.putumayo.estampillas.treasury.bank.proof.CloseDay;
import co.gov.putumayo.estampillas.treasury.bank.proof.Proof;
import co.gov.putumayo.estampillas.treasury.bank.proof.ProveDay;
import co.gov.putumayo.estampillas.treasury.cap.CapStatus;
import co.gov.putumayo.estampillas.treasury.cap.MeasureCaps;
import co.gov.putumayo.estampillas.treasury.ledger.LedgerSums;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the money of each day is, and what waits for somebody. */
@Path(TreasuryDesk.ROOT)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.TREASURY, Role.AUDITOR})
public class TodayPages {

    static final String DAYS = TreasuryDesk.ROOT + "/dias";

    /** Days before today that the first page proves. */
    private static final int LAST_DAYS = 7;

    private final TreasuryDesk desk;
    private final ProveDay proveDay;
    private final CloseDay closeDay;
    private final LedgerSums ledger;
    private final PaymentSituation payments;
    private final MeasureCaps measureCaps;
    private final WaitingWork waitingWork;
    private final Clock clock;

    TodayPages(
            TreasuryDesk desk,
            ProveDay proveDay,
            CloseDay closeDay,
            LedgerSums ledger,
            PaymentSituation payments,
            MeasureCaps measureCaps,
            WaitingWork waitingWork,
            Clock clock) {
        this.desk = desk;
        this.proveDay = proveDay;
        this.closeDay = closeDay;
        this.ledger = ledger;
        this.payments = payments;
        this.measureCaps = measureCaps;
        this.waitingWork = waitingWork;
        this.clock = clock;
    }

    /**
     * All that the first page shows.
     *
     * @param days yesterday first
     * @param oldestHours since the oldest payment under way began
     */
    public record Today(
            String name,
            String href,
            List<Waiting> waiting,
            List<ProvenDay> days,
            LedgerSums.Sums balance,
            PaymentSituation.Snapshot payments,
            long oldestHours,
            List<CapStatus> caps) {

        public ProvenDay yesterday() {
            return days.get(0);
        }

        public long inProgress() {
            return payments.live().values().stream().mapToLong(Long::longValue).sum();
        }
    }

    @CheckedTemplate(basePath = "portal/treasury")
    static class Templates {
        static native TemplateInstance today(Frame p, Today today);

        static native TemplateInstance day(Frame p, Form form, ProvenDay day, boolean over);
    }

    @GET
    @Operation(hidden = true)
    public Response today() {
        Frame frame = desk.frame();
        LocalDate day = LocalDate.now(clock);
        List<ProvenDay> days =
                proveDay.prove(day.minusDays(LAST_DAYS), day.minusDays(1)).stream()
                        .sorted(Comparator.comparing(Proof::date).reversed())
                        .map(proof -> new ProvenDay(frame, proof))
                        .toList();
        LedgerSums.Sums balance = ledger.read();
        PaymentSituation.Snapshot now = payments.read();
        List<CapStatus> caps = measureCaps.measure(day.getYear());
        return desk.page(
                Templates.today(
                        frame,
                        new Today(
                                frame.day(day),
                                DAYS + "/" + day,
                                waitingWork.list(frame, days, balance, now, caps),
                                days,
                                balance,
                                now,
                                now.oldest().toHours(),
                                caps)));
    }

    @GET
    @Path("/dias/{day}")
    @Operation(hidden = true)
    public Response day(@PathParam("day") String day) {
        return desk.page(day(read(day), Form.empty()));
    }

    @POST
    @RolesAllowed(Role.TREASURY)
    @Path("/dias/{day}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response close(@PathParam("day") String day, MultivaluedMap<String, String> fields) {
        return desk.once(
                fields,
                form -> {
                    closeDay.close(read(day), explanations(form), desk.person());
                    return DAYS + "/" + day;
                },
                form -> day(read(day), form));
    }

    private TemplateInstance day(LocalDate day, Form form) {
        Frame frame = desk.frame();
        boolean over = day.isBefore(LocalDate.now(clock));
        return Templates.day(frame, form, new ProvenDay(frame, proveDay.prove(day)), over);
    }

    private static Map<String, String> explanations(Form form) {
        Map<String, String> texts = new HashMap<>();
        form.values()
                .forEach(
                        (field, text) -> {
                            if (field.startsWith(ProvenDay.EXPLANATION) && !text.isEmpty()) {
                                texts.put(field.substring(ProvenDay.EXPLANATION.length()), text);
                            }
                        });
        return texts;
    }

    private static LocalDate read(String day) {
        return IsoDate.parse(day).orElseThrow(() -> ProblemException.of(ErrorCode.NOT_FOUND));
    }
}
