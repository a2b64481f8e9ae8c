package io.telewright.example;

import io.telewright.example.launch.ShopCommand;

/** The program. */
public final class Shop {
    private Shop() {}

    public static void main(String[] arguments) {
        System.exit(ShopCommand.run(arguments));
    }
}
