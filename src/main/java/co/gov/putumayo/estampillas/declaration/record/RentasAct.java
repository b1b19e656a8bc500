package co.gov.putumayo.estampillas.declaration.record;

import co.gov.putumayo.estampillas.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Rentas decided or asked about a declaration. */
@Entity
@Table(name = "declaration_act")
public class RentasAct {

    /** What the act does. */
    @Schema(name = "RentasActType")
    public enum Type {
        /** Says that it counts as not filed (art. 415, par. 1). */
        NOT_FILED,
        /** Corrections cost double from here, as after a summons (art. 437-2). */
        INSPECTION_ORDER,
        /** Ends the time to correct freely (art. 423). */
        SPECIAL_REQUIREMENT,
        /** The same. */
        CHARGES;

        public static Optional<Type> of(String code) {
            return Stream.of(values()).filter(type -> type.name().equals(code)).findFirst();
        }

        /** Whether after it corrections are only answers to it. */
        public boolean endsCorrections() {
            return this == SPECIAL_REQUIREMENT || this == CHARGES;
        }
    }

    @Id private UUID id;

    @Column(name = "declaration_id")
    private UUID declarationId;

    @Enumerated(EnumType.STRING)
    private Type type;

    @Column(name = "act_number")
    private String actNumber;

    @Column(name = "act_date")
    private LocalDate actDate;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "answer_until")
    private LocalDate answerUntil;

    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected RentasAct() {}

    /**
     * @param answerUntil last day of the term to answer; null when it has none
     */
    public record Facts(
            Type type,
            String number,
            LocalDate date,
            LocalDate servedOn,
            LocalDate answerUntil,
            String reason) {}

    public RentasAct(UUID declarationId, Facts facts, String recordedBy, Instant recordedAt) {
        this.id = Ids.next();
        this.declarationId = declarationId;
        this.type = facts.type();
        this.actNumber = facts.number();
        this.actDate = facts.date();
        this.servedOn = facts.servedOn();
        this.answerUntil = facts.answerUntil();
        this.reason = facts.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Facts facts() {
        return new Facts(type, actNumber, actDate, servedOn, answerUntil, reason);
    }
}
