"""The commands: one file each, listed in `main.COMMANDS`. Only this room prints."""
