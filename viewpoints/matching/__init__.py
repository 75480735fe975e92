"""From statements to matches between claims and counterarguments."""
