"""Runs a Spark Connect server (port, folder) until standard input ends: `python spark_server.py 15002 /tmp/spark`."""

import sys


def main():
    from pyspark.sql import SparkSession

    port, folder = sys.argv[1:]
    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.api.mode", "classic")
        .config("spark.plugins", "org.apache.spark.sql.connect.SparkConnectPlugin")
        .config("spark.connect.grpc.binding.port", port)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.sql.warehouse.dir", folder)
        .config("spark.sql.session.timeZone", "Asia/Tokyo")
        .getOrCreate()
    )
    print("ready", flush=True)  # noqa: T201
    sys.stdin.read()
    session.stop()


if __name__ == "__main__":
    main()
