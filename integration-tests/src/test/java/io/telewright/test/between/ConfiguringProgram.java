package io.telewright.test.between;

import io.telewright.Telewright;

/** Configures Telewright with the SDK that is there, and prints why that is refused. */
final class ConfiguringProgram {
    private ConfiguringProgram() {}

    public static void main(String[] args) {
        try {
            Telewright.configure(config -> config.service("shop")).close();
            System.out.println("configured");
        } catch (IllegalStateException refused) {
            System.out.println("refused: " + refused.getMessage());
        }
    }
}
