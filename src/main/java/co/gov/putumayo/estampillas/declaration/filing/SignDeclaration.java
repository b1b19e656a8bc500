package co.gov.putumayo.estampillas.declaration.filing;

import co.gov.putumayo.estampillas.declaration.event.DeclarationChanged;
import co.gov.putumayo.estampillas.declaration.record.Access;
import co.gov.putumayo.estampillas.declaration.record.Capacity;
import co.gov.putumayo.estampillas.declaration.record.Declaration;
import co.gov.putumayo.estampillas.declaration.record.DeclarationState;
import co.gov.putumayo.estampillas.declaration.record.Signature;
import co.gov.putumayo.estampillas.declaration.record.SignatureRepository;
import co.gov.putumayo.estampillas.declaration.review.Contents;
import co.gov.putumayo.estampillas.declaration.review.Faults;
import co.gov.putumayo.estampillas.declaration.view.DeclarationView;
import co.gov.putumayo.estampillas.declaration.view.DescribeDeclaration;
import co.gov.putumayo.estampillas.shared.outbox.Outbox;
import co.gov.putumayo.estampillas.shared.problem.ErrorCode;
import co.gov.putumayo.estampillas.shared.problem.ProblemException;
import co.gov.putumayo.estampillas.shared.problem.Violations;
import co.gov.putumayo.estampillas.shared.security.Officer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a signature on the content as it stands (art. 416). */
@ApplicationScoped
public class SignDeclaration {

    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 2000;
    private static final String ARTICLE = "416";

    private final Access access;
    private final SignatureRepository signatures;
    private final Contents contents;
    private final Faults faults;
    private final DescribeDeclaration describe;
    private final Officer officer;
    private final Outbox outbox;
    private final Clock clock;

    SignDeclaration(
            Access access,
            SignatureRepository signatures,
            Contents contents,
            Faults faults,
            DescribeDeclaration describe,
            Officer officer,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.signatures = signatures;
        this.contents = contents;
        this.faults = faults;
        this.describe = describe;
        this.officer = officer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 404, 409 when it is signed or presented, or the person signed
     *     already, 412, 422 with all that keeps it from being signed, 428
     */
    @Transactional
    public DeclarationView sign(UUID id, String ifMatch, SignatureRequest request) {
        Declaration declaration = access.toChange(id, ifMatch);
        if (declaration.state() != DeclarationState.DRAFT) {
            throw conflict(
                    "Ya tiene todas sus firmas: está «%s»."
                            .formatted(declaration.state().spanishName()));
        }
        Violations violations = new Violations();
        Optional<Signature.Signer> signer = signer(declaration, request, violations);
        faults.gather(declaration, contents.boxes(id), LocalDate.now(clock), violations);
        violations.throwIfAny();

        List<Signature> given = signatures.of(id);
        requireFree(given, signer.orElseThrow());
        String hash = contents.sha256(declaration);
        signatures.persistAndFlush(new Signature(id, signer.get(), hash, clock.instant()));
        boolean complete = !declaration.accountantSigns() || !given.isEmpty();
        declaration.signed(hash, complete);
        outbox.record(
                new DeclarationChanged(
                        id,
                        declaration.number(),
                        declaration.entityNit(),
                        "SIGNED_BY_" + signer.get().capacity(),
                        declaration.revision()),
                officer.subject());
        return describe.describe(declaration);
    }

    private Optional<Signature.Signer> signer(
            Declaration declaration, SignatureRequest request, Violations violations) {
        Optional<Capacity> capacity = Capacity.of(request.capacity());
        if (capacity.isEmpty()) {
            violations.add(
                    "/capacity",
                    "unknown-capacity",
                    "Debe ser DECLARANT, ACCOUNTANT o REVISOR_FISCAL.",
                    ARTICLE);
            return Optional.empty();
        }
        boolean declarant = capacity.get() == Capacity.DECLARANT;
        if (!declarant && !declaration.accountantSigns()) {
            violations.add(
                    "/capacity",
                    "not-needed",
                    "Esta entidad no está obligada a la firma de contador ni de revisor fiscal.",
                    ARTICLE);
        }
        requireText("/name", request.name(), NAME_LENGTH, violations);
        if (!declarant) {
            requireText("/licence", request.licence(), NAME_LENGTH, violations);
        }
        boolean qualified = Boolean.TRUE.equals(request.qualified());
        if (qualified && declarant) {
            violations.add(
                    "/qualified", "declarant", "El declarante no firma con salvedades.", "417");
        } else if (qualified) {
            requireText("/qualifications", request.qualifications(), TEXT_LENGTH, violations);
        } else if (request.qualifications() != null) {
            violations.add(
                    "/qualifications",
                    "not-qualified",
                    "Si firma con salvedades, dígalo en qualified.",
                    "417");
        }
        return Optional.of(
                new Signature.Signer(
                        capacity.get(),
                        officer.subject(),
                        request.name(),
                        declarant ? null : request.licence(),
                        request.qualifications()));
    }

    /** The database holds this too: one declarant, one accountant, two people. */
    private void requireFree(List<Signature> given, Signature.Signer signer) {
        for (Signature signature : given) {
            boolean sameSide =
                    (signature.capacity() == Capacity.DECLARANT)
                            == (signer.capacity() == Capacity.DECLARANT);
            if (sameSide) {
                throw conflict("Ya firmó alguien en esa calidad.");
            }
            if (signature.signedBy().equals(signer.subject())) {
                throw conflict("Usted ya firmó; la otra firma es de otra persona.");
            }
        }
    }

    private static void requireText(
            String pointer, String text, int longest, Violations violations) {
        if (text == null || text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            violations.add(
                    pointer, "required", "Escriba el dato, en a lo sumo " + longest + " letras.");
        }
    }

    private static ProblemException conflict(String detail) {
        return ProblemException.of(ErrorCode.CONFLICT, detail);
    }
}
