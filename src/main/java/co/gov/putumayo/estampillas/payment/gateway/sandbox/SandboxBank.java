package co.gov.putumayo.estampillas.payment.gateway.sandbox;

import co.gov.putumayo.estampillas.payment.gateway.Bank;
import java.util.Arrays;
import java.util.List;

/**
 * Banks of the sandbox: names of PSE's list, marked as pretended, and some that fail when the
 * transaction is created, each in its own way.
 */
enum SandboxBank {
    BANCOLOMBIA("1007", "Bancolombia (banco de pruebas)"),
    AGRARIO("1040", "Banco Agrario (banco de pruebas)"),
    BOGOTA("1001", "Banco de Bogotá (banco de pruebas)"),
    DAVIVIENDA("1051", "Davivienda (banco de pruebas)"),
    POPULAR("1002", "Banco Popular (banco de pruebas)"),
    NEQUI("1507", "Nequi (banco de pruebas)"),
    CHARGES_AND_DOES_NOT_ANSWER("9001", "Prueba: cobra y no responde"),
    DOES_NOT_ANSWER("9002", "Prueba: no responde y no cobra"),
    GATEWAY_OFFLINE("9003", "Prueba: pasarela apagada"),
    UNREACHABLE("9004", "Prueba: banco sin comunicación"),
    LIMIT_EXCEEDED("9005", "Prueba: excede el límite");

    private final String code;
    private final String spanishName;

    SandboxBank(String code, String spanishName) {
        this.code = code;
        this.spanishName = spanishName;
    }

    static List<Bank> list() {
        return Arrays.stream(values()).map(bank -> new Bank(bank.code, bank.spanishName)).toList();
    }

    static SandboxBank of(Bank chosen) {
        return Arrays.stream(values())
                .filter(bank -> bank.code.equals(chosen.code()))
                .findFirst()
                .orElse(UNREACHABLE);
    }
}
